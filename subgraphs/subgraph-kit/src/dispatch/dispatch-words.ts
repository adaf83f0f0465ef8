import { Directive } from 'type-graphql';
import type { Words } from '../language.ts';
import { userErrors, type CodeWords } from '../payload.ts';

/** Reasons why an act on messages can be refused. */
export type DispatchCode =
  | 'MESSAGE_UNKNOWN'
  | 'MESSAGE_NOT_AMBIGUOUS'
  | 'MESSAGE_NOT_FAILED'
  | 'REASON_TOO_SHORT'
  | 'NOTHING_TO_PRINT'
  | 'TOO_MANY_TO_PRINT'
  | 'DOCUMENT_UNREADABLE'
  | 'NUMBERS_DIFFER'
  | 'PREVIEW_OUTDATED';

/** What people are told for each reason. */
export const dispatchWords: CodeWords<DispatchCode> = {
  MESSAGE_UNKNOWN: { ko: '발송 기록을 찾을 수 없습니다.', en: 'There is no such message.' },
  MESSAGE_NOT_AMBIGUOUS: {
    ko: '발송 여부가 불분명한 메시지가 아닙니다. 새로 고쳐 확인해 주십시오.',
    en: 'It is not unclear whether this message was sent. Refresh to see.',
  },
  MESSAGE_NOT_FAILED: {
    ko: '발송에 실패한 메시지가 아닙니다. 새로 고쳐 확인해 주십시오.',
    en: 'This message has not failed. Refresh to see.',
  },
  REASON_TOO_SHORT: { ko: '사유를 5자 이상 입력해 주십시오.', en: 'Say why, in at least 5 characters.' },
  NOTHING_TO_PRINT: {
    ko: '우편 발송 대기 중인 메시지가 없습니다.',
    en: 'None of these messages waits to go by post.',
  },
  TOO_MANY_TO_PRINT: { ko: '한 번에 240건까지 인쇄할 수 있습니다.', en: 'At most 240 can be printed at once.' },
  DOCUMENT_UNREADABLE: {
    ko: '함께 보낼 문서를 읽을 수 없습니다. 잠시 후 다시 시도해 주십시오.',
    en: 'A document that goes with it cannot be read. Try again in a while.',
  },
  NUMBERS_DIFFER: {
    ko: '등기번호는 메시지마다 하나씩 입력해 주십시오.',
    en: 'Give one registered number for each message.',
  },
  PREVIEW_OUTDATED: {
    ko: '미리보기 이후 보낼 내용이 바뀌었습니다. 다시 확인해 주십시오.',
    en: 'What would be sent has changed since the preview. Look at it again.',
  },
};

/** User errors of acts on messages, the same in every slice. */
export const dispatchErrors = userErrors('Dispatch', dispatchWords);
Directive('@shareable')(dispatchErrors.type);

const PROBLEMS: Readonly<Record<string, Words>> = {
  ADDRESS_MISSING: { ko: '받는 사람의 주소나 번호가 없습니다.', en: 'There is no address or number of the recipient.' },
  ADDRESS_INVALID: { ko: '받는 사람의 주소가 올바르지 않습니다.', en: 'The address of the recipient is none.' },
  CHANNEL_NOT_CONFIGURED: { ko: '이 발송 수단이 설정되지 않았습니다.', en: 'This channel is not set up.' },
  PROVIDER_AWAY: { ko: '발송 업체에 연결할 수 없습니다.', en: 'The provider cannot be reached.' },
  ANSWER_LOST: { ko: '발송 업체의 응답을 받지 못했습니다.', en: "The provider's answer was lost." },
  ANSWER_UNREADABLE: { ko: '발송 업체의 응답을 읽을 수 없습니다.', en: "The provider's answer cannot be read." },
  PROCESS_LOST: { ko: '발송 중에 시스템이 중단되었습니다.', en: 'The system stopped while it was sending.' },
  TEMPLATE_MISSING: { ko: '승인된 알림톡 템플릿이 없습니다.', en: 'There is no approved AlimTalk template.' },
  OPTED_OUT: { ko: '받는 사람이 수신을 거부했습니다.', en: 'The recipient wants no such messages.' },
  FAULT: { ko: '발송 중에 오류가 발생했습니다.', en: 'A fault occurred while sending.' },
  SENDER_REFUSED: { ko: '발송 업체가 접속을 거부했습니다.', en: 'The provider did not let us in.' },
  BOUNCED: { ko: '받는 쪽 메일 서버가 주소를 거부했습니다.', en: "The recipient's mail server refused the address." },
  DEFERRED: { ko: '받는 쪽 메일 서버가 나중에 다시 보내 달라고 했습니다.', en: 'The mail server asked for it later.' },
  REFUSED: { ko: '발송 업체가 메시지를 거부했습니다.', en: 'The provider refused the message.' },
};

/** Words for what is wrong with a message; codes of providers are told by their kind. */
export function problemWords(code: string): Words {
  const [, digit] = /^SMTP_([45])/.exec(code) ?? [];
  const kind = digit ? (digit === '5' ? 'BOUNCED' : 'DEFERRED') : /^HTTP_40[13]$/.test(code) ? 'SENDER_REFUSED' : code;
  // Object.hasOwn, since a provider's code may be called anything.
  const words = Object.hasOwn(PROBLEMS, kind) ? PROBLEMS[kind] : PROBLEMS['REFUSED'];
  return words ?? { ko: code, en: code };
}
