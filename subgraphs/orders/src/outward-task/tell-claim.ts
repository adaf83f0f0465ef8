import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { askToTell } from './ask-to-tell.ts';

/** What a buyer asks for at a marketplace. */
export const CLAIM_KINDS = ['CANCEL', 'RETURN', 'EXCHANGE'] as const;

/** What is answered: that it is done, or that it is turned down. */
export const CLAIM_ANSWERS = ['COMPLETE', 'REFUSE'] as const;

/** Our decision on what a buyer asked for at a marketplace. */
export interface DecidedClaim {
  readonly orderId: string;
  readonly lineIds: readonly string[];
  readonly kind: (typeof CLAIM_KINDS)[number];
  readonly answer: (typeof CLAIM_ANSWERS)[number];
  /** Why it is turned down, for the buyer; a usual sentence unless said. */
  readonly reason?: string | null;
}

/** Longest reason that a marketplace is told. */
const REASON_LENGTH = 200;

/** Has the marketplace of an order told how a claim was decided, in the transaction that decides it; none without lines there. */
export async function tellClaim(tx: EntityManager, claim: DecidedClaim, now: Date): Promise<void> {
  const { orderId, lineIds, kind, answer, reason = null } = claim;
  const tasks = await tx.execute<{ connectionId: string }[]>(
    `insert into outward_task (id, kind, connection_id, storefront_code, order_id, line_numbers, claim_kind, claim_answer,
       claim_reason, state, created_at)
     select ?, 'CLAIM', ordered.connection_id, ordered.storefront_code, ordered.id, there.numbers, ?, ?, ?, 'WAITING', ?
     from sales_order as ordered, lateral (
       select array_agg(line.external_number order by line.number) as numbers from order_line as line
       where line.order_id = ordered.id and line.external_number is not null
         and line.id in (select json_array_elements_text(?::json)::uuid)
     ) as there
     where ordered.id = ? and ordered.connection_id is not null and there.numbers is not null
     returning connection_id as "connectionId"`,
    [newId(), kind, answer, reason?.slice(0, REASON_LENGTH) ?? null, now, JSON.stringify(lineIds), orderId],
  );
  for (const { connectionId } of tasks) await askToTell(tx, connectionId);
}
