export { announceDesk, DESK_EVENT_KINDS, DESK_TOPIC, type DeskEventKind } from './announce-desk.ts';
