import { setTimeout as delay } from 'node:timers/promises';
import type { BenchHouse } from '../house.ts';
import { measuresOf, msOf, quantile, type Measure } from '../measure.ts';
import { PERIOD } from './made-cases.ts';
import { ASKERS, officersAsk } from './officers.ts';

const { atMost, told } = measuresOf('disputes');

const WARM_UP = 10;
const ROUNDS = 100;
const MOST_MS = 300;

const FIGURES = 'figures { opened ended settled online meanDays settledShare }';

/** All that is told of the cases of a period, the names of items out of the slice that keeps them. */
const STATISTICS = /* GraphQL */ `
  query BenchStatistics($from: String!, $to: String!) {
    disputeStatistics(from: $from, to: $to) {
      countedAt
      totals { opened ended settled online meanDays settledShare }
      months { month ${FIGURES} }
      breakdowns { dimension values { value label itemCategory { id name } ${FIGURES} } }
    }
  }
`;

/** Statistics of all cases, and the count behind them. */
export async function* statisticsMeasures(house: BenchHouse): AsyncGenerator<Measure> {
  const all = await secondsToCount(house, "select distinct date_trunc('month', opened_at)::date from dispute_case");
  yield told('statistics: all months counted', all, 's');
  yield told('statistics: one changed month counted', await secondsToCount(house, "values ('2026-03-01'::date)"), 's');
  await house.warmUp();
  const ask = await officersAsk(house);
  const spent: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const asker = ASKERS.officer[round % ASKERS.officer.length];
    if (asker) spent.push(await msOf(() => ask(asker, STATISTICS, PERIOD)));
  }
  const warm = spent.slice(WARM_UP);
  yield atMost('statistics of all cases: p95 through the gateway', quantile(warm, 0.95), 'ms', MOST_MS);
  yield told('statistics of all cases: p50 through the gateway', quantile(warm, 0.5), 'ms');
}

const LOOK_MS = 10;

/** Seconds from a change of months, given by a query, until the job has counted them. */
async function secondsToCount({ owner }: BenchHouse, months: string): Promise<number> {
  const ms = await msOf(async () => {
    await owner.query(`insert into case_tally_due (month) ${months}`);
    await owner.query("select put_job('tally-cases', '{}', null, null)");
    while ((await owner.query('select from case_tally_due limit 1')).rowCount !== 0) await delay(LOOK_MS);
  });
  return ms / 1000;
}
