import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why an act on a key can be refused. */
export type ApiKeyCode =
  | 'API_KEY_UNKNOWN'
  | 'API_KEY_NOT_ACTIVE'
  | 'NAME_MISSING'
  | 'NAME_TOO_LONG'
  | 'SCOPE_MISSING'
  | 'SCOPE_UNKNOWN'
  | 'SCOPE_NOT_IN_SANDBOX'
  | 'EXPIRY_INVALID'
  | 'OVERLAP_INVALID'
  | 'TOO_MANY_KEYS'
  | 'BUSINESS_MISSING';

/** What people are told for each reason. */
export const apiKeyWords: CodeWords<ApiKeyCode> = {
  API_KEY_UNKNOWN: { ko: '해당 키를 찾을 수 없습니다.', en: 'There is no such key.' },
  API_KEY_NOT_ACTIVE: {
    ko: '이미 폐기되었거나 만료된 키입니다.',
    en: 'The key is revoked or expired already.',
  },
  NAME_MISSING: { ko: '이름을 입력해 주십시오.', en: 'Enter a name.' },
  NAME_TOO_LONG: { ko: '이름은 100자까지 입력할 수 있습니다.', en: 'A name has at most 100 characters.' },
  SCOPE_MISSING: { ko: '권한을 하나 이상 선택해 주십시오.', en: 'Choose at least one scope.' },
  SCOPE_UNKNOWN: { ko: '줄 수 없는 권한이 있습니다.', en: 'One of the scopes cannot be given.' },
  SCOPE_NOT_IN_SANDBOX: {
    ko: '시험용 키에는 읽기 권한만 줄 수 있습니다.',
    en: 'A sandbox key can only read.',
  },
  EXPIRY_INVALID: { ko: '만료일은 오늘부터 1년 안이어야 합니다.', en: 'A key expires within a year from now.' },
  OVERLAP_INVALID: {
    ko: '이전 키는 지금부터 최대 7일까지 함께 쓸 수 있습니다.',
    en: 'The old secret may go on for at most 7 days.',
  },
  TOO_MANY_KEYS: {
    ko: '사용 중인 키가 너무 많습니다. 쓰지 않는 키를 먼저 폐기해 주십시오.',
    en: 'There are too many keys in use. Revoke one that is not needed.',
  },
  BUSINESS_MISSING: {
    ko: '키를 사용할 사업자를 지정해 주십시오.',
    en: 'Say for which business the key is to act.',
  },
};
