import { seoulDay } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SettlementStatement, StatementLine } from '../settlement-document/index.ts';
import type { SettlementRow } from './settlement-run.entity.ts';

/** Most entries that a statement lists one by one; a longer one says what each day adds up to, and its lines stand in the house. */
export const MOST_LINES = 1000;

interface EntryOfStatement {
  readonly day: string;
  readonly kind: StatementLine['kind'];
  readonly number: string | null;
  readonly sku: string | null;
  readonly quantity: string | null;
  readonly price: string | null;
  readonly amount: string;
}

const SINGLE = `select counts_at, entry.kind, line.number, line.sku, entry.quantity, entry.price, due as amount
  from settlement_entry entry left join settlement_line line on line.line_id = entry.line_id
  where settlement_id = ? order by counts_at, entry.id`;

const BY_DAY = `select min(counts_at) as counts_at, kind, null as number, null as sku,
    sum(quantity) filter (where kind in ('SALE', 'RETURN')) as quantity, null as price, sum(due) as amount
  from settlement_entry where settlement_id = ?
  group by (counts_at at time zone 'Asia/Seoul')::date, kind order by 1, 2`;

/** What the statement of a settlement says: every entry, or the sums of each day where there are thousands. */
export async function statementOf(tx: EntityManager, settlement: SettlementRow): Promise<SettlementStatement> {
  const { id, number, kind, storefrontCode: code, periodFrom, periodTo, entryCount, answerBy } = settlement;
  const [storefront] = await tx.execute<{ name: string; operator: string }[]>(
    'select name, coalesce(business_name, name) as operator from storefront where code = ?',
    [code],
  );
  const isLong = (entryCount ?? 0) > MOST_LINES;
  const rows = await tx.execute<(EntryOfStatement & { counts_at: string })[]>(isLong ? BY_DAY : SINGLE, [id]);
  const { sales, returned, held, clawedBack, corrected, deliveryFees, carried, total } = settlement;
  return {
    number,
    kind,
    storefront: { code, name: storefront?.name ?? code, operator: storefront?.operator ?? code },
    period: { from: periodFrom, to: periodTo },
    entryCount: entryCount ?? 0,
    isSummedByDay: isLong,
    lines: rows.map(lineOf),
    sums: { sales, returned, held, clawedBack, corrected, deliveryFees, carried, total },
    answerBy: answerBy ? seoulDay(answerBy) : '',
  };
}

function lineOf({ counts_at, kind, number, sku, quantity, price, amount }: EntryOfStatement & { counts_at: string }) {
  return {
    day: seoulDay(new Date(counts_at)),
    kind,
    orderLine: number ?? '',
    sku: sku ?? '',
    quantity: quantity === null ? null : Number(quantity),
    price: price === null ? null : Number(price),
    amount: Number(amount),
  };
}
