import { defineWords } from '@madang/frontend-kit';

/** Texts of the insights slice. */
export const insightWords = defineWords('insights', {
  ko: {
    'list.title': '품목',
  },
  en: {
    'list.title': 'Items',
  },
});
