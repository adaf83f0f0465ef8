export { ringOf } from './centrex/ring-callback.ts';
export { openPhone, phoneHouse, phoneRefusal } from './phone-house.ts';
export { phoneSettings } from './phone-settings.ts';
export { CALL_DIRECTIONS, PHONE_EVENT_KINDS, type PhoneEvent } from './phone-system.ts';
export type { PhoneCode } from './phone-words.ts';
