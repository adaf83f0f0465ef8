import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why an act on devices can be refused. */
export type PushDeviceCode =
  | 'PUSH_KIND_UNAVAILABLE'
  | 'PUSH_ENDPOINT_INVALID'
  | 'PUSH_KEYS_INVALID'
  | 'PUSH_LABEL_TOO_LONG'
  | 'PUSH_DEVICE_UNKNOWN'
  | 'TOO_MANY_PUSH_DEVICES';

/** What people are told for each reason. */
export const pushDeviceWords: CodeWords<PushDeviceCode> = {
  PUSH_KIND_UNAVAILABLE: {
    ko: '이 시스템에서는 이 방식의 푸시 알림을 보낼 수 없습니다.',
    en: 'This system sends no pushes of this kind.',
  },
  PUSH_ENDPOINT_INVALID: {
    ko: '푸시 서비스 주소가 올바르지 않습니다. 브라우저를 확인해 주십시오.',
    en: 'This is no address of a push service that can be used.',
  },
  PUSH_KEYS_INVALID: { ko: '푸시 알림 키가 올바르지 않습니다.', en: 'The keys of the device are not valid.' },
  PUSH_LABEL_TOO_LONG: {
    ko: '기기 이름은 100자까지 쓸 수 있습니다.',
    en: 'The name of a device has at most 100 letters.',
  },
  PUSH_DEVICE_UNKNOWN: { ko: '해당 기기를 찾을 수 없습니다.', en: 'There is no such device.' },
  TOO_MANY_PUSH_DEVICES: {
    ko: '푸시 알림을 받을 기기는 10대까지 등록할 수 있습니다.',
    en: 'A person has at most 10 devices.',
  },
};
