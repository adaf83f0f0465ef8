import { defineWords } from '@madang/frontend-kit';

/** Texts of the page of what partners ask for. */
export const partnerRequestsWords = defineWords('disputes-partner-requests', {
  ko: {
    title: '협력사 요청',
    parts: '협력사 요청 화면',
    changes: '정보 변경 요청',
    questions: '시스템 문의',
  },
  en: {
    title: 'Partner requests',
    parts: 'Parts of the page',
    changes: 'Requested changes',
    questions: 'Questions',
  },
});
