import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why an act on an account can be refused. */
export type PersonCode =
  | 'PERSON_UNKNOWN'
  | 'ROLES_MISSING'
  | 'ROLES_FROM_OUTSIDE'
  | 'SUSPENSION_FROM_OUTSIDE'
  | 'ROLE_NOT_FOR_PEOPLE'
  | 'OWN_ADMIN_ROLE'
  | 'LAST_ADMIN'
  | 'OWN_ACCOUNT'
  | 'PERSON_BUSINESS_MISSING'
  | 'STOREFRONT_MISSING'
  | 'CUSTOMER_MISSING'
  | 'REASON_MISSING'
  | 'ALREADY_SUSPENDED'
  | 'NOT_SUSPENDED';

/** What people are told for each reason. */
export const personWords: CodeWords<PersonCode> = {
  PERSON_UNKNOWN: { ko: '해당 사용자를 찾을 수 없습니다.', en: 'Nobody was found there.' },
  ROLES_MISSING: { ko: '역할을 하나 이상 선택해 주십시오.', en: 'Choose at least one role.' },
  ROLES_FROM_OUTSIDE: {
    ko: '역할은 외부 로그인 서비스에서 관리합니다. 그곳에서 변경해 주십시오.',
    en: 'Roles come from the outside sign-in service. Change them there.',
  },
  SUSPENSION_FROM_OUTSIDE: {
    ko: '로그인은 외부 로그인 서비스에서 관리합니다. 그곳에서 정지하고, API 키와 웹훅은 여기서 폐기해 주십시오.',
    en: 'People sign in at the outside service. Shut the account out there, and revoke its keys and webhooks here.',
  },
  ROLE_NOT_FOR_PEOPLE: {
    ko: '연동 프로그램 역할은 사람에게 줄 수 없습니다.',
    en: 'The role of a program is not given to people.',
  },
  OWN_ADMIN_ROLE: {
    ko: '본인의 관리자 역할은 뺄 수 없습니다. 다른 관리자에게 요청해 주십시오.',
    en: 'You cannot take the administrator role from yourself. Ask another administrator.',
  },
  LAST_ADMIN: {
    ko: '마지막 관리자입니다. 먼저 다른 관리자를 지정해 주십시오.',
    en: 'This is the last administrator. Make somebody else one first.',
  },
  OWN_ACCOUNT: {
    ko: '본인의 계정은 정지할 수 없습니다. 다른 관리자에게 요청해 주십시오.',
    en: 'You cannot suspend your own account. Ask another administrator.',
  },
  PERSON_BUSINESS_MISSING: {
    ko: '소속 사업자가 없어 이 역할을 줄 수 없습니다.',
    en: 'This role needs a business, and the account has none.',
  },
  STOREFRONT_MISSING: {
    ko: '담당 판매처가 없어 이 역할을 줄 수 없습니다.',
    en: 'This role needs a storefront, and the account has none.',
  },
  CUSTOMER_MISSING: {
    ko: '연결된 고객이 없어 이 역할을 줄 수 없습니다.',
    en: 'This role needs a customer, and the account has none.',
  },
  REASON_MISSING: { ko: '사유를 입력해 주십시오.', en: 'Enter the reason.' },
  ALREADY_SUSPENDED: { ko: '이미 정지된 계정입니다.', en: 'The account is suspended already.' },
  NOT_SUSPENDED: { ko: '정지된 계정이 아닙니다.', en: 'The account is not suspended.' },
};
