import type { Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { alarmHeadquarters } from './settlement.messages.ts';

/** Sums of a storefront as three tables say them, each for itself. */
interface Checked {
  readonly code: string;
  readonly id: string;
  readonly difference: string;
  readonly unbooked: number;
  readonly is_new: boolean;
}

/**
 * Takes the sums of every consigned storefront: the wholesale of its shipped lines from the lines, what is settled from the
 * settlements, what is held and deducted from the lines, what is pending from the entries that no settlement took. The
 * four must add up to the first (C9), and every sum of a settlement to its entries.
 */
const CHECK = `
  with lines as (
    select storefront_code as code, coalesce(sum(wholesale), 0) as wholesale, coalesce(sum(held), 0) as held,
      coalesce(sum(deducted), 0) as deducted, count(*) filter (where price is null) as unpriced
    from settlement_line group by 1
  ), entries as (
    select storefront_code as code, coalesce(sum(due) filter (where settlement_id is null), 0) as pending,
      coalesce(sum(due) filter (where settlement_id is not null), 0) as taken,
      coalesce(sum(entry.held), 0) as held, coalesce(sum(entry.deducted), 0) as deducted
    from settlement_entry entry where kind not in ('CORRECTION', 'DELIVERY_FEE') group by 1
  ), settlements as (
    select storefront_code as code, sum(goods) as settled from settlement group by 1
  ), untold as (
    select storefront_code as code, count(*) as unbooked
    from order_line line join sales_order on sales_order.id = order_id
    where line.shipped_at >= (select begins_at from settlement_setting) and line.shipped_at < ?::timestamptz - interval '1 hour'
      and not is_sent_again and not exists (select from settlement_line where line_id = line.id)
    group by 1
  ), figures as (
    select storefront.id, storefront.code, coalesce(wholesale, 0) as wholesale, coalesce(settled, 0) as settled,
      coalesce(lines.held, 0) as held, coalesce(lines.deducted, 0) as deducted, coalesce(pending, 0) as pending,
      coalesce(unpriced, 0)::int as unpriced, coalesce(unbooked, 0)::int as unbooked,
      abs(coalesce(settled, 0) - coalesce(taken, 0)) + abs(coalesce(lines.held, 0) - coalesce(entries.held, 0))
        + abs(coalesce(lines.deducted, 0) - coalesce(entries.deducted, 0)) as apart
    from storefront left join lines using (code) left join entries using (code) left join settlements using (code)
      left join untold using (code)
    where storefront.kind = 'CONSIGNED'
  ), compared as (
    select *, case when wholesale <> settled + held + deducted + pending
      then wholesale - settled - held - deducted - pending else apart end as difference
    from figures
  )
  insert into settlement_check as checked (storefront_code, wholesale, settled, held, deducted, pending, difference, unpriced,
    unbooked, checked_at, broken_since)
  select code, wholesale, settled, held, deducted, pending, difference, unpriced, unbooked, ?,
    case when difference <> 0 or unbooked > 0 then ?::timestamptz end
  from compared
  on conflict (storefront_code) do update set wholesale = excluded.wholesale, settled = excluded.settled,
    held = excluded.held, deducted = excluded.deducted, pending = excluded.pending, difference = excluded.difference,
    unpriced = excluded.unpriced, unbooked = excluded.unbooked, checked_at = excluded.checked_at,
    broken_since = case when excluded.broken_since is not null
      then coalesce(checked.broken_since, excluded.broken_since) end
  returning (select id from storefront where code = storefront_code) as id, storefront_code as code, difference, unbooked,
    broken_since = checked_at as is_new`;

/** Checks that the money of every storefront adds up, and alarms the headquarters of those of which it does not. */
export async function checkLedger(tx: EntityManager, act: Act): Promise<void> {
  const { now } = act;
  for (const { id, code, difference, unbooked, is_new: isNew } of await tx.execute<Checked[]>(CHECK, [now, now, now]))
    if (isNew) await alarmHeadquarters(tx, { id, code, difference: Number(difference), unbooked }, act);
}

/** Job that checks the ledger. */
export async function checkByJob(em: EntityManager, _payload: unknown, now: Date): Promise<void> {
  await em.transactional((tx) => checkLedger(tx, { actor: null, now }));
}
