export { centrexSettings } from './centrex/centrex-settings.ts';
export { ringOf } from './centrex/ring-callback.ts';
export { controlAt, openPhones, phoneAt, phoneRefusal, phoneSystems } from './phone-house.ts';
export {
  CALL_DIRECTIONS,
  PHONE_EVENT_KINDS,
  type CallControl,
  type PhoneAnswer,
  type PhoneEvent,
  type PhoneNews,
  type PhoneSystem,
} from './phone-system.ts';
export type { PhoneCode } from './phone-words.ts';
