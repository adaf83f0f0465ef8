export { ticketPersonal } from './ticket-contact.personal.ts';
