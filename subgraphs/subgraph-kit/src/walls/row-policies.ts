import { APP_ROLE, WIDE_ROLE } from './session.ts';

/** Who may do what with the rows of a table, as SQL conditions over a row. */
export interface RowRules {
  /** Rows that an actor without a wide role reads; null for none. */
  readonly own: string | null;
  /** What a row must be like to be written by an actor; one that they read unless said. */
  readonly write?: string;
  /** Rows that an actor with a wide role of the slice reads; all unless said. */
  readonly wide?: string;
  /** Rows are a history: actors add to it and change none. */
  readonly onlyAdded?: true;
}

/**
 * Statements that put the rules of a table into the database, for a migration: the slice itself reads and writes all
 * rows, and nobody is past the rules. Actors delete nothing: they have no right to, and no rule gives it. A rule asks for the actor once a statement: `customer_id = (select actor_customer())`.
 */
export function rowPolicies(table: string, { own, write, wide, onlyAdded }: RowRules): string[] {
  const mine = own ?? 'false';
  const all = wide ?? 'true';
  const acts = onlyAdded ? ADDED : CHANGED;
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy owner on ${table} to current_user using (true) with check (true)`,
    ...policiesOf({ table, role: APP_ROLE, acts }, mine, write ?? mine),
    ...policiesOf({ table, role: WIDE_ROLE, acts }, all, wide ? (write ?? wide) : 'true'),
  ];
}

/** Statements that put other rules of a table in the place of those it has. */
export function otherRowPolicies(table: string, rules: RowRules): string[] {
  const former = ['owner', ...[APP_ROLE, WIDE_ROLE].flatMap((role) => CHANGED.map((act) => `${role}_${act}`))];
  return [...former.map((name) => `drop policy if exists ${name} on ${table}`), ...rowPolicies(table, rules)];
}

type Act = 'select' | 'insert' | 'update';

const ADDED: readonly Act[] = ['select', 'insert'];
const CHANGED: readonly Act[] = [...ADDED, 'update'];

interface Place {
  readonly table: string;
  readonly role: string;
  readonly acts: readonly Act[];
}

function policiesOf({ table, role, acts }: Place, read: string, write: string): string[] {
  const rules: Readonly<Record<Act, string>> = {
    select: `using (${read})`,
    insert: `with check (${write})`,
    // Nobody changes what they cannot read.
    update: `using (${read === write ? read : `(${read}) and (${write})`}) with check (${write})`,
  };
  return acts.map((act) => `create policy ${role}_${act} on ${table} for ${act} to ${role} ${rules[act]}`);
}
