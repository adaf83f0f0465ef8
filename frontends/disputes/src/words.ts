import { defineWords } from '@madang/frontend-kit';

/** Texts of the disputes slice. */
export const disputeWords = defineWords('disputes', {
  ko: {
    'list.title': '사건',
  },
  en: {
    'list.title': 'Cases',
  },
});
