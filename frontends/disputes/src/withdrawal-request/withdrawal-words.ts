import { defineWords } from '@madang/frontend-kit';

/** Texts of requests for withdrawal. */
export const withdrawalWords = defineWords('disputes-withdrawals', {
  ko: {
    title: '취하 요청',
    'state.ASKED': '신청인 답 대기',
    'state.AGREED': '취하 동의',
    'state.DECLINED': '취하 거절',
    explain: '피신청인이 사건을 취하해 달라고 요청했습니다. 신청인만 답할 수 있으며, 답이 없으면 절차가 계속됩니다.',
    asked: '요청',
    ended: '답변',
    answer: '신청인의 답: {{answer}}',
  },
  en: {
    title: 'Requests for withdrawal',
    'state.ASKED': 'Awaits the applicant',
    'state.AGREED': 'Agreed',
    'state.DECLINED': 'Declined',
    explain:
      'The respondent asks that the case be withdrawn. The applicant alone answers; without an answer the case goes on.',
    asked: 'Asked',
    ended: 'Answered',
    answer: 'The applicant: {{answer}}',
  },
});
