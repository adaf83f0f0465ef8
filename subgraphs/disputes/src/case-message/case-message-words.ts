import { fileWords, type CodeWords, type FileCode, type Words } from '@madang/subgraph-kit';
import type { MessageKind } from './case-message.ts';

/** Reasons why an act on anything in a case can be refused, whatever it is about. */
export type InCaseCode = 'CASE_UNKNOWN' | 'CASE_ENDED' | 'NOT_ALLOWED';

/** Reasons why something written cannot be taken as it is. */
export type WritingCode = 'TITLE_MISSING' | 'TITLE_TOO_LONG' | 'TEXT_MISSING' | 'TEXT_TOO_LONG';

/** Reasons why files cannot go with something. */
export type AttachingCode = 'FILE_UNKNOWN' | 'FILE_NOT_SENT';

/** Reasons why an act in the correspondence of a case can be refused. */
export type CorrespondenceCode =
  | InCaseCode
  | WritingCode
  | AttachingCode
  | FileCode
  | 'MESSAGE_UNKNOWN'
  | 'READERS_MISSING'
  | 'VISIBILITY_NARROWED';

/** What people are told of an act in a case. */
export const inCaseWords: CodeWords<InCaseCode> = {
  CASE_UNKNOWN: { ko: '사건을 찾을 수 없습니다.', en: 'There is no such case.' },
  CASE_ENDED: { ko: '처리가 끝난 사건입니다.', en: 'The case has ended.' },
  NOT_ALLOWED: { ko: '이 사건에서 할 수 없는 일입니다.', en: 'You may not do this in this case.' },
};

/** What people are told of what they wrote. */
export const writingWords: CodeWords<WritingCode> = {
  TITLE_MISSING: { ko: '제목을 입력해 주십시오.', en: 'Enter a title.' },
  TITLE_TOO_LONG: { ko: '제목은 200자까지 입력할 수 있습니다.', en: 'A title has at most 200 characters.' },
  TEXT_MISSING: { ko: '내용을 입력해 주십시오.', en: 'Enter a text.' },
  TEXT_TOO_LONG: { ko: '내용은 20,000자까지 입력할 수 있습니다.', en: 'A text has at most 20,000 characters.' },
};

/** What people are told of files that they attach. */
export const attachingWords: CodeWords<AttachingCode> = {
  FILE_UNKNOWN: fileWords.FILE_UNKNOWN,
  FILE_NOT_SENT: {
    ko: '아직 다 올라오지 않았거나 받을 수 없는 파일입니다. 다시 올려 주십시오.',
    en: 'The file is not all here, or was refused. Send it again.',
  },
};

/** What people are told for each reason. */
export const correspondenceWords: CodeWords<CorrespondenceCode> = {
  ...fileWords,
  ...inCaseWords,
  ...writingWords,
  ...attachingWords,
  MESSAGE_UNKNOWN: { ko: '메시지를 찾을 수 없습니다.', en: 'There is no such message.' },
  READERS_MISSING: { ko: '받는 당사자를 선택해 주십시오.', en: 'Choose whom it is for.' },
  VISIBILITY_NARROWED: {
    ko: '이미 공개된 내용은 다시 감출 수 없습니다.',
    en: 'What somebody may read cannot be hidden from them again.',
  },
};

/** Titles of messages that have none of their own. */
export const KIND_TITLES: Readonly<Record<MessageKind, Words>> = {
  RECEIPT_NOTICE: { ko: '접수통보서를 보내드립니다.', en: 'Notice of receipt.' },
  RECEIPT_CONFIRMED: {
    ko: '피신청인이 접수통보서를 확인하였습니다.',
    en: 'The respondent confirmed the notice of receipt.',
  },
  SELF_REMEDY: {
    ko: '피신청인이 자율구제활동을 등록하였습니다.',
    en: 'The respondent reported self-remedy activity.',
  },
  OPINION: { ko: '의견을 등록하였습니다.', en: 'Statement.' },
  SUPPLEMENT_REQUEST: { ko: '자료보정을 요청드립니다.', en: 'Request for supplements.' },
  SUPPLEMENT_ANSWER: { ko: '보정자료를 제출하였습니다.', en: 'Supplements were submitted.' },
  FACT_FINDING: { ko: '사실조사를 시작합니다.', en: 'The facts are examined.' },
  RECOMMENDATION: { ko: '합의를 권고합니다.', en: 'A settlement is recommended.' },
  AGREEMENT: { ko: '합의서를 작성하였습니다.', en: 'The agreement was drawn up.' },
  REVIEW_RESULT: { ko: '시험·자문 결과입니다.', en: 'Result of the review.' },
  NOTICE: { ko: '알려 드립니다.', en: 'Notice.' },
  CLOSING: { ko: '사건의 처리가 끝났습니다.', en: 'The case has ended.' },
};
