import { defineWords } from '@madang/frontend-kit';

/** Texts of the accounts slice. */
export const accountsWords = defineWords('accounts', {
  ko: {
    'people.title': '사람과 역할',
  },
  en: {
    'people.title': 'People and roles',
  },
});
