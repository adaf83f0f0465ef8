import { addCustomerAndAgent } from './Migration20261121T0100_add_customer_and_agent.ts';
import { addTicket } from './Migration20261121T0200_add_ticket.ts';

/** Migrations of this slice, oldest first. */
export const migrations = [addCustomerAndAgent, addTicket];
