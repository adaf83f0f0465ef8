import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why a mail is not answered from its ticket. */
export type MailCode = 'MAIL_MISSING' | 'MAIL_EMPTY' | 'MAIL_TOO_LONG';

/** What people are told when a mail is not answered. */
export const ticketMailWords: CodeWords<MailCode> = {
  MAIL_MISSING: { ko: '이메일로 들어온 접수가 아닙니다.', en: 'Nobody has written a mail to this ticket.' },
  MAIL_EMPTY: { ko: '답장을 입력해 주십시오.', en: 'Write an answer.' },
  MAIL_TOO_LONG: { ko: '답장은 10,000자까지 쓸 수 있습니다.', en: 'An answer has at most 10,000 characters.' },
};
