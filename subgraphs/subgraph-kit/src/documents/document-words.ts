import type { CodeWords } from '../payload.ts';

/** Reasons why an act on a document can be refused; a slice spreads them into its own. */
export type DocumentCode =
  | 'CERTIFICATE_EXPIRED'
  | 'DOCUMENT_UNKNOWN'
  | 'DOCUMENT_NOT_CURRENT'
  | 'REASON_TOO_SHORT_FOR_REVOCATION';

/** What people are told for each reason. */
export const documentWords: CodeWords<DocumentCode> = {
  CERTIFICATE_EXPIRED: {
    ko: '전자서명 인증서가 없거나 유효기간이 아니어서 문서를 발행할 수 없습니다. 시스템 관리자에게 알려 주십시오.',
    en: 'There is no certificate that is good now, so the document cannot be signed. Tell the administrator.',
  },
  DOCUMENT_UNKNOWN: { ko: '문서를 찾을 수 없습니다.', en: 'There is no such document.' },
  DOCUMENT_NOT_CURRENT: {
    ko: '이미 정정되었거나 효력을 잃었거나 아직 발행되지 않은 문서입니다.',
    en: 'The document has been corrected or revoked already, or is not issued yet.',
  },
  REASON_TOO_SHORT_FOR_REVOCATION: {
    ko: '문서를 취소하는 사유를 5자 이상 적어 주십시오.',
    en: 'Say in at least 5 characters why the document is revoked.',
  },
};
