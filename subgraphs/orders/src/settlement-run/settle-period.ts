import { addJob, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { keepRunsApart, noteDeliveryFees } from '../settlement/index.ts';
import type { SettlementPeriod } from './settlement-period.ts';

/** Job that prints the statement of a settlement and sends it on its way. */
export const ISSUE_SETTLEMENT = 'issue-settlement';

/** Entries that a kind of settlement takes. */
const TAKEN = { WEEKLY: "kind <> 'DELIVERY_FEE'", MONTHLY: "kind = 'DELIVERY_FEE'" } as const;

/**
 * Makes the settlements of a period whose run is on the list, for all storefronts and once: of two at once the second
 * waits and finds them. Each takes what counts until the end of the period and was in none before, so that what is told
 * late goes into the next (C9). A constant number of statements, however many lines there are, but for a job for each
 * settlement. Gives whether they were made now.
 */
export async function settlePeriod(tx: EntityManager, period: SettlementPeriod, act: Act): Promise<boolean> {
  const { kind, from, end } = period;
  const run = [kind, from] as const;
  const [waiting] = await tx.execute<unknown[]>(
    `select from settlement_run where kind = ? and period_from = ? and state <> 'DONE' for update`,
    [...run],
  );
  if (!waiting) return false;
  await keepRunsApart(tx);
  if (kind === 'MONTHLY') await noteDeliveryFees(tx, end, act);
  await openSettlements(tx, period, act);
  await tx.execute(
    `update settlement_entry set settlement_id = settlement.id from settlement
     where settlement.kind = ? and period_from = ? and settlement.storefront_code = settlement_entry.storefront_code
       and settlement_id is null and counts_at < ? and settlement_entry.${TAKEN[kind]}`,
    [kind, from, end],
  );
  await carryOver(tx, period);
  await takeSums(tx, period);
  const made = await madeBy(tx, period);
  for (const { id } of made)
    await addJob(tx, ISSUE_SETTLEMENT, { settlementId: id }, { key: `${ISSUE_SETTLEMENT}:${id}` });
  await tx.execute(
    `update settlement_run set state = 'DONE', ended_at = ?, settlement_count = ? where kind = ? and period_from = ?`,
    [act.now, made.length, ...run],
  );
  return true;
}

/** Storefronts that have something to settle get a settlement; the others none. */
async function openSettlements(tx: EntityManager, { kind, from, to, end, label }: SettlementPeriod, { now }: Act) {
  await tx.execute(
    `insert into settlement (id, number, storefront_code, kind, period_from, period_to, state, made_at)
     select uuidv7(), ? || '-' || code, code, ?, ?, ?, 'DRAFT', ? from storefront
     where exists (select from settlement_entry where storefront_code = code and settlement_id is null and counts_at < ?
         and ${TAKEN[kind]})
       or exists (select from settlement where storefront_code = code and kind = ? and total < 0 and carried_to_id is null)`,
    [label, kind, from, to, now, end, kind],
  );
}

/** What a settlement was below 0 is taken over by the next one of its kind. */
async function carryOver(tx: EntityManager, { kind, from }: SettlementPeriod): Promise<void> {
  await tx.execute(
    `with taken as (
       update settlement earlier set carried_to_id = later.id from settlement later
       where later.kind = ? and later.period_from = ? and earlier.kind = later.kind and earlier.id <> later.id
         and earlier.storefront_code = later.storefront_code and earlier.total < 0 and earlier.carried_to_id is null
       returning later.id, earlier.total
     ), summed as (select id, sum(total) as total from taken group by id)
     update settlement set carried = summed.total from summed where settlement.id = summed.id`,
    [kind, from],
  );
}

async function takeSums(tx: EntityManager, { kind, from }: SettlementPeriod): Promise<void> {
  await tx.execute(
    `update settlement set entry_count = summed.entries, sales = summed.sales, returned = summed.returned, held = summed.held,
       clawed_back = summed.clawed_back, corrected = summed.corrected, delivery_fees = summed.delivery_fees
     from (
       select settlement.id, count(entry.id) as entries,
         coalesce(sum(due) filter (where entry.kind = 'SALE'), 0) as sales,
         coalesce(sum(due) filter (where entry.kind = 'RETURN'), 0) as returned,
         coalesce(sum(due) filter (where entry.kind in ('HOLD', 'RELEASE')), 0) as held,
         coalesce(sum(due) filter (where entry.kind in ('DEDUCTION', 'CLAWBACK')), 0) as clawed_back,
         coalesce(sum(due) filter (where entry.kind = 'CORRECTION'), 0) as corrected,
         coalesce(sum(due) filter (where entry.kind = 'DELIVERY_FEE'), 0) as delivery_fees
       from settlement left join settlement_entry entry on settlement_id = settlement.id
       where settlement.kind = ? and period_from = ? group by settlement.id
     ) as summed where settlement.id = summed.id`,
    [kind, from],
  );
}

function madeBy(tx: EntityManager, { kind, from }: SettlementPeriod): Promise<{ readonly id: string }[]> {
  return tx.execute('select id from settlement where kind = ? and period_from = ? order by storefront_code', [
    kind,
    from,
  ]);
}
