import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why a login to a case, or handing one out, can be refused. */
export type CaseAccessCode =
  | 'LOGIN_REFUSED'
  | 'LOGIN_ENDED'
  | 'INPUT_INVALID'
  | 'IDENTITY_REFUSED'
  | 'IDENTITY_DIFFERS'
  | 'CODE_WRONG'
  | 'CODE_EXPIRED'
  | 'CODE_MISSING'
  | 'TOO_SOON'
  | 'TOO_MANY_CODES'
  | 'NOT_SENT'
  | 'MAYBE_SENT'
  | 'PASSWORD_SHORT'
  | 'PASSWORD_PLAIN'
  | 'CASE_UNKNOWN'
  | 'NOT_ALLOWED'
  | 'NOT_NOTIFIED';

/** What people are told for each reason. */
export const caseAccessWords: CodeWords<CaseAccessCode> = {
  LOGIN_REFUSED: {
    ko: '사건번호나 비밀번호가 맞지 않거나, 여러 번 틀려 15분 동안 들어올 수 없습니다.',
    en: 'The case number or the password is wrong, or after several wrong tries you cannot come in for 15 minutes.',
  },
  LOGIN_ENDED: {
    ko: '시간이 지났거나 이미 끝난 접속입니다. 처음부터 다시 시작해 주십시오.',
    en: 'This login took too long or has ended. Please start again.',
  },
  INPUT_INVALID: { ko: '입력하신 내용을 확인해 주십시오.', en: 'Please check what you entered.' },
  IDENTITY_REFUSED: {
    ko: '통신사에 등록된 정보와 다릅니다. 이름, 생년월일, 통신사, 휴대전화 번호를 확인해 주십시오.',
    en: 'This differs from what the carrier knows. Check name, date of birth, carrier and mobile number.',
  },
  IDENTITY_DIFFERS: {
    ko: '본인확인을 하신 분이 이 사건의 당사자와 다릅니다. 담당자에게 문의해 주십시오.',
    en: 'The person who was identified is not the party of this case. Please ask the case officer.',
  },
  CODE_WRONG: { ko: '인증번호가 맞지 않습니다.', en: 'The code is wrong.' },
  CODE_EXPIRED: {
    ko: '인증번호를 더 쓸 수 없습니다. 새 인증번호를 받아 주십시오.',
    en: 'This code cannot be used any more. Ask for a new one.',
  },
  CODE_MISSING: { ko: '먼저 인증번호를 받아 주십시오.', en: 'Ask for a code first.' },
  TOO_SOON: { ko: '잠시 뒤에 다시 받으실 수 있습니다.', en: 'You can ask again in a moment.' },
  TOO_MANY_CODES: {
    ko: '인증번호를 너무 많이 요청했습니다. 한 시간 뒤에 다시 시도해 주십시오.',
    en: 'Too many codes were asked for. Try again in an hour.',
  },
  NOT_SENT: {
    ko: '인증번호를 보내지 못했습니다. 잠시 뒤에 다시 받아 주십시오.',
    en: 'The code could not be sent. Ask again in a moment.',
  },
  MAYBE_SENT: {
    ko: '인증번호가 갔는지 확인하지 못했습니다. 오지 않으면 다시 받아 주십시오.',
    en: 'It is not known whether the code was sent. If none arrives, ask again.',
  },
  PASSWORD_SHORT: {
    ko: '비밀번호는 10자 이상 100자 이하로 정해 주십시오.',
    en: 'A password has 10 to 100 characters.',
  },
  PASSWORD_PLAIN: {
    ko: '사건번호나 같은 글자의 반복처럼 짐작하기 쉬운 비밀번호는 쓸 수 없습니다.',
    en: 'A password that is easy to guess, such as the case number or one character repeated, cannot be used.',
  },
  CASE_UNKNOWN: { ko: '사건을 찾을 수 없습니다.', en: 'There is no such case.' },
  NOT_ALLOWED: {
    ko: '이 사건의 담당자나 팀장만 접속 정보를 발급할 수 있습니다.',
    en: 'Only the officer of this case or the team lead may hand out access.',
  },
  NOT_NOTIFIED: {
    ko: '접수통보를 한 뒤에 상대 사업자의 접속 정보를 발급할 수 있습니다.',
    en: 'The respondent can be given access once the notice of receipt was sent.',
  },
};
