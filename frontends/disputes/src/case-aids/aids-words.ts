import { defineWords } from '@madang/frontend-kit';

/** Texts of what helps with a draft: similar cases, standards. */
export const aidsWords = defineWords('disputes-aids', {
  ko: {
    similar: '유사 사건',
    'similar.none': '비슷한 종결 사건이 없습니다',
    'similar.none.text': '품목과 청구이유를 분류하면 더 잘 찾습니다.',
    likeness: '{{percent}}% 비슷함',
  },
  en: {
    similar: 'Similar cases',
    'similar.none': 'No similar case has ended',
    'similar.none.text': 'Classifying item and claim reason helps to find some.',
    likeness: '{{percent}}% alike',
  },
});
