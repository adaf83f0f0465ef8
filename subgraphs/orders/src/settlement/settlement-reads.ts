import { batch, batchOne, idArray, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { readableLedger } from './settlement.access.ts';
import { SettlementCheckRow, SettlementEntryRow, SettlementHoldRow, SettlementLineRow } from './settlement.entity.ts';

/** Booked line of an entry; whoever reads the entry reads the line. */
export const lineOfEntry = batchOne(
  ({ em }, ids) => em.find(SettlementLineRow, { lineId: { $in: [...ids] } }),
  (line) => line.lineId,
);

/** Case of an entry or hold, as far as the settlement knows it. */
export const holdById = batchOne(
  ({ em }, ids) => em.find(SettlementHoldRow, { caseId: { $in: [...ids] } }),
  (hold) => hold.caseId,
);

/** What open cases hold, in won. */
export const heldByCase = batch<string, number>(async ({ em }, caseIds) => {
  const rows = await em.execute<{ case_id: string; held: string }[]>(
    `select case_id, coalesce(sum(line.held), 0) as held
     from settlement_hold hold join settlement_line line
       on line.order_id = hold.order_id and (hold.line_id is null or line.line_id = hold.line_id)
     where case_id = any (?::uuid[]) group by case_id`,
    [idArray(caseIds)],
  );
  return caseIds.map((id) => Number(rows.find((row) => row.case_id === id)?.held ?? 0));
});

/** Last check of the storefronts that the viewer reads, by code. */
export async function lastChecks({ em, actor }: Pick<Context, 'em' | 'actor'>): Promise<SettlementCheckRow[]> {
  return em.find(SettlementCheckRow, readableLedger(actor), { orderBy: { storefrontCode: 'asc' } });
}

/** Entries of a settlement, or those of a storefront that wait for the next one, by the moment that counts. */
export function findEntries(
  { em, actor }: Context,
  which: { readonly settlementId: string } | { readonly storefrontCode: string },
  args: PageArgs,
): Promise<Page<SettlementEntryRow>> {
  const where = 'settlementId' in which ? which : { ...which, settlementId: null };
  const order = [{ countsAt: 'asc' }, { id: 'asc' }] as const;
  return page(em, SettlementEntryRow, { $and: [readableLedger(actor), where] }, order, args);
}

/** Shipped lines for which nothing is owed because nobody said a price, oldest first. */
export function findUnpriced({ em, actor }: Context, args: PageArgs): Promise<Page<SettlementLineRow>> {
  const where = { $and: [readableLedger(actor), { price: null }] };
  return page(em, SettlementLineRow, where, [{ shippedAt: 'asc' }, { lineId: 'asc' }], args);
}

const OF_STOREFRONTS =
  '(select id from sales_order where storefront_code in (select json_array_elements_text(?::json)))';

/** Open cases that hold lines of the storefronts that the viewer reads, newest first. */
export function findHolds(
  { em, actor }: Context,
  storefrontCode: string | null,
  args: PageArgs,
): Promise<Page<SettlementHoldRow>> {
  const { storefrontCode: readable } = readableLedger(actor);
  const codes = readable?.$in ?? null;
  const where: FilterQuery<SettlementHoldRow>[] = [{ endedAt: null }];
  for (const among of [codes, storefrontCode === null ? null : [storefrontCode]]) {
    if (among) where.push({ orderId: { $in: raw(OF_STOREFRONTS, [JSON.stringify(among)]) } });
  }
  return page(em, SettlementHoldRow, { $and: where }, [{ openedAt: 'desc' }, { caseId: 'desc' }], args);
}
