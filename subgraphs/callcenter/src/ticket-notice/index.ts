export { alarmMailArrived } from './alarm-mail-arrived.ts';
export { alarmTransferred } from './alarm-transferred.ts';
export { mailAnswer, mailArrived, ticketTransferred } from './ticket-messages.ts';
