export { alarmTransferred } from './alarm-transferred.ts';
export { ticketTransferred } from './ticket-messages.ts';
