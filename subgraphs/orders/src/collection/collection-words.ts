import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why an act on the collection can be refused. */
export type CollectionCode =
  | 'CONNECTION_UNKNOWN'
  | 'CONNECTION_INACTIVE'
  | 'QUARANTINE_UNKNOWN'
  | 'QUARANTINE_SETTLED'
  | 'QUARANTINE_STILL_FLAWED'
  | 'QUARANTINE_NEEDS_DESK'
  | 'NO_QUARANTINED'
  | 'TOO_MANY_QUARANTINED'
  | 'REASON_MISSING'
  | 'PERMISSION_NOT_GRANTED'
  | 'MARKETPLACE_AWAY';

/** What people are told for each reason. */
export const collectionWords: CodeWords<CollectionCode> = {
  CONNECTION_UNKNOWN: { ko: '판매처 연결을 찾을 수 없습니다.', en: 'There is no such connection.' },
  CONNECTION_INACTIVE: {
    ko: '사용하지 않는 연결이라 수집할 수 없습니다.',
    en: 'The connection is switched off, so nothing can be collected from it.',
  },
  QUARANTINE_UNKNOWN: { ko: '보류된 자료를 찾을 수 없습니다.', en: 'There is no such item in quarantine.' },
  QUARANTINE_SETTLED: { ko: '이미 처리된 자료입니다.', en: 'It has been settled already.' },
  QUARANTINE_STILL_FLAWED: {
    ko: '아직 같은 이유로 받아들일 수 없습니다. 사유를 확인하고 원인을 고친 뒤 다시 처리해 주십시오.',
    en: 'It still cannot be taken in. See the reason, put it right, and try again.',
  },
  QUARANTINE_NEEDS_DESK: {
    ko: '이미 수집된 주문에 관한 확인 사항입니다. 주문에서 처리한 뒤 사유를 적어 닫아 주십시오.',
    en: 'It is about an order that is here. Settle it at the order, then dismiss it with a reason.',
  },
  NO_QUARANTINED: { ko: '선택한 자료가 없습니다.', en: 'Nothing is selected.' },
  TOO_MANY_QUARANTINED: {
    ko: '한 번에 200건까지 처리할 수 있습니다.',
    en: 'At most 200 items can be settled at once.',
  },
  REASON_MISSING: { ko: '사유를 2자 이상 500자 이하로 적어 주십시오.', en: 'Give a reason of 2 to 500 characters.' },
  PERMISSION_NOT_GRANTED: {
    ko: '판매처가 권한을 주지 않았습니다. 처음부터 다시 요청해 주십시오.',
    en: 'The marketplace did not grant the permission. Ask for it anew.',
  },
  MARKETPLACE_AWAY: {
    ko: '지금 판매처에 연결되지 않습니다. 잠시 뒤 다시 시도해 주십시오.',
    en: 'The marketplace cannot be reached now. Try again in a while.',
  },
};
