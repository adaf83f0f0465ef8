import { hasRole, type Context } from '@madang/subgraph-kit';
import { CaseTallyStateRow } from './case-statistics.entity.ts';
import {
  type CaseStatistics,
  type Dimension,
  type Figures,
  type MonthFigures,
  type ValueFigures,
} from './case-statistics.ts';
import { suppressed, suppressedValues } from './suppress.ts';

const SUMS = `sum(opened)::int as opened, sum(ended)::int as ended, sum(settled)::int as settled,
  sum(online)::int as online, sum(days)::float8 as days`;

const BY_VALUE = `select dimension, value, ${SUMS} from case_tally
  where month between ? and ? and dimension <> 'ALL' group by dimension, value order by opened desc, value`;

const BY_MONTH = `select to_char(month, 'YYYY-MM') as month, ${SUMS} from case_tally
  where month between ? and ? and dimension = 'ALL' group by month order by month`;

/** Months of a period, both ends included, as YYYY-MM. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Statistics of the cases that came in a period, in three statements; outside the house without what could be somebody. */
export async function caseStatistics({ em, actor }: Context, { from, to }: Period): Promise<CaseStatistics> {
  const between = [`${from}-01`, `${to}-01`];
  const values = await em.execute<(ValueFigures & { dimension: Dimension })[]>(BY_VALUE, between);
  const months = await em.execute<MonthFigures[]>(BY_MONTH, between);
  const state = await em.findOne(CaseTallyStateRow, { one: true });
  const within = hasRole(actor, 'OFFICER', 'LEAD', 'ANALYST', 'ADMIN');
  const of = (dimension: Dimension) => values.filter((row) => row.dimension === dimension);
  const told = (dimension: Dimension) => (within ? of(dimension) : suppressedValues(of(dimension)));
  const totals = totalOf(months);
  return {
    countedAt: state?.countedAt ?? null,
    totals: within ? totals : (suppressed([totals])[0] ?? totals),
    months: within ? months : suppressed(months),
    by: {
      ITEM: told('ITEM'),
      CLAIM_REASON: told('CLAIM_REASON'),
      SALE_TYPE: told('SALE_TYPE'),
      SALES_TACTIC: told('SALES_TACTIC'),
      REGION: told('REGION'),
      RESULT: told('RESULT'),
      ORIGIN: told('ORIGIN'),
      DURATION: told('DURATION'),
    },
  };
}

function totalOf(rows: readonly Figures[]): Figures {
  const sum = (pick: (row: Figures) => number | null) => rows.reduce((total, row) => total + (pick(row) ?? 0), 0);
  return {
    opened: sum((row) => row.opened),
    ended: sum((row) => row.ended),
    settled: sum((row) => row.settled),
    online: sum((row) => row.online),
    days: sum((row) => row.days),
  };
}
