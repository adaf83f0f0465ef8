import { defineWords } from '@madang/frontend-kit';

/** Texts of acts on any slice. */
export const eachSliceWords = defineWords('shell-each-slice', {
  ko: { away: '{{service}} 서비스가 응답하지 않아 처리하지 못했습니다. 입력하신 내용은 그대로 있습니다.' },
  en: { away: '{{service}} does not answer, so nothing was done. What you typed is still here.' },
});
