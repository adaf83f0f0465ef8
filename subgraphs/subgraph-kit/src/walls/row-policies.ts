import { APP_ROLE, WIDE_ROLE } from './session.ts';

/** Who may do what with the rows of a table, as SQL conditions over a row. */
export interface RowRules {
  /** Rows that an actor without a wide role reads; null for none. */
  readonly own: string | null;
  /** What a row must be like to be written by an actor; one that they read unless said. */
  readonly write?: string;
  /** Rows that an actor with a wide role of the slice reads; all unless said. */
  readonly wide?: string;
}

/**
 * Statements that put the rules of a table into the database, for a migration: the slice itself reads and writes all
 * rows, and nobody is past the rules. A rule asks for the actor once a statement: `customer_id = (select actor_customer())`.
 */
export function rowPolicies(table: string, { own, write, wide }: RowRules): string[] {
  const mine = own ?? 'false';
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy owner on ${table} to current_user using (true) with check (true)`,
    ...policiesOf(table, APP_ROLE, mine, write ?? mine),
    ...policiesOf(table, WIDE_ROLE, wide ?? 'true', wide ? (write ?? wide) : 'true'),
  ];
}

function policiesOf(table: string, role: string, read: string, write: string): string[] {
  const policy = (act: string): string => `create policy ${role}_${act} on ${table} for ${act} to ${role}`;
  if (read === write) return [`${policy('all')} using (${read}) with check (${write})`];
  // Nobody changes what they cannot read.
  const both = `(${read}) and (${write})`;
  return [
    `${policy('select')} using (${read})`,
    `${policy('insert')} with check (${write})`,
    `${policy('update')} using (${both}) with check (${write})`,
    `${policy('delete')} using (${both})`,
  ];
}
