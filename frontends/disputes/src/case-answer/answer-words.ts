import { defineWords } from '@madang/frontend-kit';

/** Texts of what the sides have said. */
export const answerWords = defineWords('disputes-answers', {
  ko: {
    opinions: '양쪽 의견',
    answers: '합의권고 회신',
    'side.APPLICANT': '신청인',
    'side.RESPONDENT': '피신청인',
    none: '아직 없습니다',
    agreed: '동의',
    disagreed: '부동의',
    late: '기한 후',
    'late.ask': '기한이 지난 뒤에 들어왔습니다. 받아들일지 정해 주십시오.',
    'late.accept': '받아들임',
    'late.refuse': '받아들이지 않음',
    'late.accepted': '받아들였습니다: {{note}}',
    'late.refused': '받아들이지 않았습니다: {{note}}',
    'late.note': '사유',
    'late.done': '기한 후 회신을 처리했습니다',
  },
  en: {
    opinions: 'Opinions of both sides',
    answers: 'Answers to the recommendation',
    'side.APPLICANT': 'Applicant',
    'side.RESPONDENT': 'Respondent',
    none: 'Nothing yet',
    agreed: 'Agrees',
    disagreed: 'Does not agree',
    late: 'Late',
    'late.ask': 'This came after its time. Decide whether it counts.',
    'late.accept': 'Accept',
    'late.refuse': 'Do not accept',
    'late.accepted': 'Accepted: {{note}}',
    'late.refused': 'Not accepted: {{note}}',
    'late.note': 'Why',
    'late.done': 'Decided',
  },
});
