import { defineWords } from '@madang/frontend-kit';

/** Texts of handing out access to a case. */
export const issueAccessWords = defineWords('disputes-access', {
  ko: {
    title: '접속 정보',
    text: '계정이 없는 당사자는 사건번호로 들어와 진행 상황을 보고 답합니다.',
    'issue.APPLICANT': '신청인 접속 정보 발급',
    'issue.RESPONDENT': '피신청인 접속 정보 발급',
    again: '이미 발급한 비밀번호는 더 쓸 수 없게 되며, 당사자는 본인확인부터 다시 합니다.',
    issue: '발급',
    cancel: '취소',
    close: '전달했습니다',
    once: '지금 한 번만 보입니다. 당사자에게 전달한 뒤 닫아 주십시오.',
    number: '사건번호',
    'start.APPLICANT': '시작 비밀번호',
    'start.RESPONDENT': '임시접속번호',
    until: '첫 접속 기한',
    where: '접속 주소',
  },
  en: {
    title: 'Access',
    text: 'Parties without an account come in by the case number, follow the case and answer.',
    'issue.APPLICANT': 'Hand out access to the applicant',
    'issue.RESPONDENT': 'Hand out access to the respondent',
    again: 'A password handed out before ends, and the party is identified anew.',
    issue: 'Hand out',
    cancel: 'Cancel',
    close: 'I have passed it on',
    once: 'Shown only now. Close this once you have passed it on.',
    number: 'Case number',
    'start.APPLICANT': 'Start password',
    'start.RESPONDENT': 'Temporary access number',
    until: 'First login until',
    where: 'Address',
  },
});
