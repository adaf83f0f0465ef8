import { newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ownView } from './order-view-reads.ts';
import type { OrderViewCode } from './order-view-words.ts';
import { maySharePublicly, sharedAmong } from './order-view.access.ts';
import { OrderViewRow } from './order-view.entity.ts';
import { DESK_COLUMNS, LONGEST_NAME, LONGEST_QUERY, QUERY_KEYS } from './order-view.ts';

/** What a view keeps. */
export interface ViewDetails {
  readonly name: string;
  readonly query: string;
  readonly columns: readonly string[];
  readonly isShared: boolean;
}

/** Keeps what the desk shows as a view of the actor's own, under a name that they have not used. */
export function createOrderView(
  context: Context,
  details: ViewDetails,
): Promise<OrderViewRow | Refusal<OrderViewCode>> {
  const { actor } = context;
  return keep(context, details, async (tx, columns) =>
    tx.create(OrderViewRow, { id: newId(), ownerId: actor.id, ownerName: actor.name, ...columns }),
  );
}

/** Changes a view of the actor's own; that of somebody else is not there to be changed. */
export function changeOrderView(
  context: Context,
  viewId: string,
  details: ViewDetails,
): Promise<OrderViewRow | Refusal<OrderViewCode>> {
  return keep(context, details, async (tx, columns) => {
    const view = await ownView(tx, context.actor, viewId);
    return view && tx.assign(view, columns);
  });
}

type Columns = Pick<OrderViewRow, 'name' | 'query' | 'columns' | 'isShared' | 'storefrontCodes' | 'changedAt'>;

async function keep(
  context: Context,
  details: ViewDetails,
  write: (tx: EntityManager, columns: Columns) => Promise<OrderViewRow | null>,
): Promise<OrderViewRow | Refusal<OrderViewCode>> {
  const { em, actor, now } = context;
  const name = details.name.trim();
  const problem = problemWith({ ...details, name }, actor);
  if (problem) return problem;
  const { isShared } = details;
  const columns = {
    name,
    query: withoutPeople(details.query),
    columns: [...details.columns],
    isShared,
    storefrontCodes: isShared ? sharedAmong(actor) : null,
    changedAt: now,
  };
  try {
    const view = await em.transactional((tx) => write(tx, columns));
    return view ?? refuse('VIEW_UNKNOWN', ['input', 'viewId']);
  } catch (error) {
    // Two may take the same name at once; the database lets one.
    if (error instanceof UniqueConstraintViolationException) return refuse('VIEW_NAME_TAKEN', ['input', 'name']);
    throw error;
  }
}

/** A view is for every day: whom somebody looked for, by name, number or phone, is no part of it and lies in no table. */
function withoutPeople(query: string): string {
  const said = [...new URLSearchParams(query)].filter(([key]) => QUERY_KEYS.some((known) => known === key));
  return new URLSearchParams(said).toString();
}

function problemWith(
  { name, query, columns, isShared }: ViewDetails,
  actor: Context['actor'],
): Refusal<OrderViewCode> | null {
  const known: readonly string[] = DESK_COLUMNS;
  if (name === '' || name.length > LONGEST_NAME) return refuse('VIEW_NAME_INVALID', ['input', 'name']);
  if (query.length > LONGEST_QUERY) return refuse('VIEW_QUERY_INVALID', ['input', 'query']);
  const isOdd =
    columns.length === 0 || new Set(columns).size !== columns.length || columns.some((each) => !known.includes(each));
  if (isOdd) return refuse('VIEW_QUERY_INVALID', ['input', 'columns']);
  return isShared && !maySharePublicly(actor) ? refuse('VIEW_NOT_SHAREABLE', ['input', 'isShared']) : null;
}
