import { migration } from '@madang/subgraph-kit';

/** Tickets that other slices have written down, each once, by people who take no tickets themselves (document 002, E9). */
export const recordReturns = migration(
  'Migration20261128T0415_record_returns',
  // Operators and headquarters act on orders; nothing is ever transferred to them.
  'alter table agent add column takes_tickets boolean not null default true',
  `alter table ticket add column record_key text constraint ticket_record_unique unique check (length(record_key) <= 200)`,
  'create sequence customer_number start 9000000001',
);
