import { defineWords } from '@madang/frontend-kit';

/** Texts of the moderation slice. */
export const reportWords = defineWords('moderation', {
  ko: {
    'list.title': '권리침해 신고',
  },
  en: {
    'list.title': 'Rights reports',
  },
});
