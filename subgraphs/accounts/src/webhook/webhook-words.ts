import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why an act on a webhook can be refused. */
export type WebhookCode =
  | 'WEBHOOK_UNKNOWN'
  | 'WEBHOOK_NAME_MISSING'
  | 'WEBHOOK_NAME_TOO_LONG'
  | 'WEBHOOK_BUSINESS_MISSING'
  | 'URL_INVALID'
  | 'URL_NOT_HTTPS'
  | 'URL_NOT_PUBLIC'
  | 'URL_HOST_UNKNOWN'
  | 'EVENT_TYPE_MISSING'
  | 'EVENT_TYPE_UNKNOWN'
  | 'TOO_MANY_WEBHOOKS'
  | 'WEBHOOK_DISABLED'
  | 'WEBHOOK_NOT_DISABLED'
  | 'WEBHOOK_OVERLAP_INVALID'
  | 'DELIVERY_UNKNOWN';

/** What people are told for each reason. */
export const webhookWords: CodeWords<WebhookCode> = {
  WEBHOOK_UNKNOWN: { ko: '해당 웹훅을 찾을 수 없습니다.', en: 'There is no such webhook.' },
  WEBHOOK_NAME_MISSING: { ko: '이름을 입력해 주십시오.', en: 'Enter a name.' },
  WEBHOOK_NAME_TOO_LONG: { ko: '이름은 100자까지 입력할 수 있습니다.', en: 'A name has at most 100 characters.' },
  WEBHOOK_BUSINESS_MISSING: { ko: '웹훅을 받을 사업자를 지정해 주십시오.', en: 'Say which business is to be told.' },
  URL_INVALID: {
    ko: '주소가 올바르지 않습니다. 아이디와 비밀번호는 주소에 넣을 수 없습니다.',
    en: 'This is no address that can be used; it holds no login or password either.',
  },
  URL_NOT_HTTPS: { ko: 'https 주소만 등록할 수 있습니다.', en: 'Only https addresses can be used.' },
  URL_NOT_PUBLIC: {
    ko: '내부망 주소는 등록할 수 없습니다.',
    en: 'Addresses of private networks cannot be used.',
  },
  URL_HOST_UNKNOWN: {
    ko: '주소의 서버를 찾을 수 없습니다. 주소를 확인해 주십시오.',
    en: 'The host of this address was not found. Check the address.',
  },
  EVENT_TYPE_MISSING: { ko: '받을 알림을 하나 이상 선택해 주십시오.', en: 'Choose at least one kind of event.' },
  EVENT_TYPE_UNKNOWN: { ko: '받을 수 없는 알림이 있습니다.', en: 'One of the kinds of event does not exist.' },
  TOO_MANY_WEBHOOKS: {
    ko: '웹훅은 사업자마다 20개까지 등록할 수 있습니다.',
    en: 'A business has at most 20 webhooks.',
  },
  WEBHOOK_DISABLED: {
    ko: '중지된 웹훅입니다. 먼저 다시 켜 주십시오.',
    en: 'The webhook is switched off. Switch it on first.',
  },
  WEBHOOK_NOT_DISABLED: { ko: '이미 켜져 있는 웹훅입니다.', en: 'The webhook is switched on already.' },
  WEBHOOK_OVERLAP_INVALID: {
    ko: '이전 서명 키는 지금부터 최대 7일까지 함께 쓸 수 있습니다.',
    en: 'The old signing secret may go on for at most 7 days.',
  },
  DELIVERY_UNKNOWN: { ko: '해당 전송 기록을 찾을 수 없습니다.', en: 'There is no such delivery.' },
};
