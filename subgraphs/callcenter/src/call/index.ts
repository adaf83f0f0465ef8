export { CallRow } from './call.entity.ts';
export { Call, CallDirectionEnum, CallStatus } from './call.type.ts';
export { DeskEvent } from './desk-event.type.ts';
export { linkCall } from './link-call.ts';
export type { CallCode } from './call-words.ts';
