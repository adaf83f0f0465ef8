import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why an act on a draft can be refused. */
export type TicketDraftCode = 'DRAFT_UNKNOWN' | 'DRAFT_TOO_LONG' | 'DRAFTS_TOO_MANY' | 'DRAFT_VERSION_MISSING';

/** What people are told for each reason. */
export const ticketDraftWords: CodeWords<TicketDraftCode> = {
  DRAFT_UNKNOWN: { ko: '임시저장한 내용을 찾을 수 없습니다.', en: 'There is no such draft.' },
  DRAFT_TOO_LONG: {
    ko: '임시저장할 내용이 너무 깁니다. 줄인 뒤 다시 저장해 주십시오.',
    en: 'This draft is too long. Shorten it and save again.',
  },
  DRAFTS_TOO_MANY: {
    ko: '임시저장은 50건까지 할 수 있습니다. 필요 없는 내용을 삭제해 주십시오.',
    en: 'You may keep 50 drafts. Delete those you do not need.',
  },
  DRAFT_VERSION_MISSING: {
    ko: '수정하던 접수의 버전을 함께 보내 주십시오.',
    en: 'Say on which version of the ticket this was written.',
  },
};
