export { ringOf } from './centrex/ring-callback.ts';
export { emOfPhone, openPhone, phoneHouse, phoneRefusal } from './phone-house.ts';
export { phoneSettings, type PhoneSettings } from './phone-settings.ts';
export { CALL_DIRECTIONS, PHONE_EVENT_KINDS, type CallDirection, type PhoneEvent } from './phone-system.ts';
export type { PhoneCode } from './phone-words.ts';
