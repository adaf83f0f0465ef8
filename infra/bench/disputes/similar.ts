import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { BenchHouse } from '../house.ts';
import { measuresOf, msOf, quantile, type Measure } from '../measure.ts';
import { caseAt, CASES } from './made-cases.ts';
import { OFFICERS_OF_BENCH, officersAsk } from './officers.ts';

const { atMost, told } = measuresOf('disputes');

const WARM_UP = 10;
const ROUNDS = 100;
const MOST_MS = 200;

const SIMILAR = /* GraphQL */ `
  query BenchSimilar($id: ID!) {
    disputeCase(id: $id) {
      id
      similarCases {
        likeness
        disputeCase {
          id
          number
          title
          result
        }
      }
    }
  }
`;

const answered = z.object({
  disputeCase: z.object({ similarCases: z.array(z.object({ disputeCase: z.object({ title: z.string() }) })) }),
});

/** Closed cases that are like one another, among texts of hundreds of items. */
export async function* similarMeasures(house: BenchHouse): AsyncGenerator<Measure> {
  yield told('similar cases: pairs of letters counted', await secondsToCount(house), 's');
  await house.warmUp();
  const ask = await officersAsk(house);
  const spent: number[] = [];
  const founds: { readonly item: string; readonly titles: readonly string[] }[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const { id, officer, item } = caseAt((round * 7919) % CASES);
    const asker = OFFICERS_OF_BENCH[officer % OFFICERS_OF_BENCH.length] ?? OFFICERS_OF_BENCH[0];
    if (!asker) throw new Error('the bench has no officers');
    spent.push(
      await msOf(async () => {
        const { disputeCase } = answered.parse(await ask(asker, SIMILAR, { id }));
        founds.push({ item, titles: disputeCase.similarCases.map((similar) => similar.disputeCase.title) });
      }),
    );
  }
  const warm = spent.slice(WARM_UP);
  const titles = founds.flatMap((found) => found.titles);
  const sameItem = founds.flatMap((found) => found.titles.filter((title) => title.startsWith(found.item)));
  yield atMost('similar cases: p95 through the gateway', quantile(warm, 0.95), 'ms', MOST_MS);
  yield told('similar cases: p50 through the gateway', quantile(warm, 0.5), 'ms');
  yield told('similar cases: found for a case', titles.length / founds.length, 'cases');
  yield told('similar cases: of the same item', sameItem.length / titles.length, 'share');
}

const LOOK_MS = 50;

/** Seconds of the job that counts pairs, over the newest closed cases. */
async function secondsToCount({ owner }: BenchHouse): Promise<number> {
  await owner.query('delete from case_pair_state');
  const ms = await msOf(async () => {
    await owner.query("select put_job('count-pairs', '{}', null, null)");
    while ((await owner.query('select from case_pair_state')).rowCount === 0) await delay(LOOK_MS);
  });
  await owner.query('vacuum analyze case_pair');
  return ms / 1000;
}
