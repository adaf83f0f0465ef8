import { defineWords } from '@madang/frontend-kit';

/** Texts of the library of the officers. */
export const libraryWords = defineWords('disputes-library', {
  ko: {
    title: '자료실',
    parts: '자료실 화면',
    standards: '소비자분쟁해결기준',
    precedents: '분쟁 사례',
    lessons: '교훈',
    templates: '서식',
  },
  en: {
    title: 'Library',
    parts: 'Parts of the library',
    standards: 'Standards',
    precedents: 'Precedents',
    lessons: 'Lessons',
    templates: 'Templates',
  },
});
