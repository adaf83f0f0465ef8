import { batch, batchMany, batchOne, idArray, type Context } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readableDraws, readableSamples } from './quality-sample.access.ts';
import { QualityDrawRow, QualitySampleRow, QualityScoringRow } from './quality-sample.entity.ts';

const MEAN = 'round(avg(score)::numeric, 1)::double precision as mean';

/** One draw; null for an absent and for an unreadable one alike. */
export const drawById = batchOne(
  ({ em, actor }: Context, ids) => em.find(QualityDrawRow, { $and: [readableDraws(actor), { id: { $in: [...ids] } }] }),
  (draw) => draw.id,
);

/** Samples of a draw, by agent in the order in which they were drawn. */
export const samplesOfDraw = batchMany(
  ({ em, actor }: Context, ids) =>
    em.find(
      QualitySampleRow,
      { $and: [readableSamples(actor), { drawId: { $in: [...ids] } }] },
      { orderBy: { agentId: 'asc', place: 'asc' } },
    ),
  (sample) => sample.drawId,
);

/** How often a sample was scored and corrected, and as what, oldest first. */
export const historyOfSample = batchMany(
  ({ em }: Context, ids) =>
    em.find(QualityScoringRow, { sampleId: { $in: [...ids] } }, { orderBy: { sampleId: 'asc', version: 'asc' } }),
  (scoring) => scoring.sampleId,
);

/** How far a draw is. */
export interface DrawProgress {
  readonly samples: number;
  readonly scored: number;
  readonly mean: number | null;
}

/** How far draws are, asked once for all of a list. */
export const progressOf = batch<string, DrawProgress>(async ({ em }, ids) => {
  const rows = await em.execute<(DrawProgress & { drawId: string })[]>(
    `select draw_id as "drawId", count(*)::int as samples, count(scored_at)::int as scored, ${MEAN}
     from quality_sample where draw_id = any(?::uuid[]) group by draw_id`,
    [idArray(ids)],
  );
  return ids.map((id) => rows.find(({ drawId }) => drawId === id) ?? { samples: 0, scored: 0, mean: null });
});

/** What was said of the work of an agent; of everybody where there is none. */
export interface QualityMean {
  readonly agentId: string | null;
  readonly scored: number;
  readonly mean: number | null;
}

/** Means of the scores of tickets that were received between two moments, of each agent and of all: one walk of their index. */
export function qualityMeans(em: EntityManager, [begin, end]: readonly [Date, Date]): Promise<QualityMean[]> {
  return em.execute<QualityMean[]>(
    `select agent_id as "agentId", count(*)::int as scored, ${MEAN} from quality_sample
     where scored_at is not null and received_at >= ? and received_at < ? group by grouping sets ((), (agent_id))`,
    [begin, end],
  );
}
