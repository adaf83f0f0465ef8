import { demoCases, type DemoCase } from './cases.ts';
import { demoCustomers, type DemoCustomer } from './customers.ts';
import { demoOrders, type DemoOrder } from './orders.ts';
import { demoReports, type DemoReport } from './reports.ts';
import { demoTickets, type DemoTicket } from './tickets.ts';

/** Everybody and everything in the demo system, as the slices know them together. */
export interface Population {
  /** Day from which all times are counted back. */
  readonly anchor: Date;
  readonly customers: readonly DemoCustomer[];
  readonly orders: readonly DemoOrder[];
  readonly tickets: readonly (DemoTicket & { readonly escalatedAt: Date | null })[];
  readonly cases: readonly DemoCase[];
  readonly reports: readonly DemoReport[];
}

/** Makes the population as it stands at the anchor; the same anchor gives the same population. */
export function populate(anchor: Date): Population {
  const customers = demoCustomers();
  const orders = demoOrders(customers, anchor);
  const tickets = demoTickets(orders, anchor);
  const cases = demoCases(tickets, anchor);
  const openings = new Map(cases.map((demo) => [demo.ticket?.id, demo.openedAt]));
  return {
    anchor,
    customers,
    orders,
    tickets: tickets.map((ticket) => ({ ...ticket, escalatedAt: openings.get(ticket.id) ?? null })),
    cases,
    reports: demoReports(customers, anchor),
  };
}
