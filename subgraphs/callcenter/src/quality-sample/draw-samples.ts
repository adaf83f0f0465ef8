import { randomBytes } from 'node:crypto';
import {
  elapsedDays,
  audit,
  daysAfter,
  namedValues,
  newId,
  refuse,
  seoulMidnight,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { QualitySampleCode } from './quality-sample-words.ts';
import { QualityDrawRow, QualitySampleRow } from './quality-sample.entity.ts';
import { LONGEST_SEED, MOST_DAYS, MOST_PER_AGENT, MOST_SAMPLES } from './quality-sample.ts';

/** What is to be drawn. */
interface WantedDraw {
  readonly from: string;
  readonly to: string;
  readonly perAgent: number;
  /** What chance is made of; made up unless said. */
  readonly seed?: string | null;
}

/** What was completed in the period and is in no open draw, put into an order by the seed; the first of each agent are drawn. */
const DRAWN = `
  select id as "ticketId", "agentId", "receivedAt", place::int from (
    select id, handled_by_id as "agentId", received_at as "receivedAt",
      row_number() over (partition by handled_by_id order by md5(:seed || id::text), id) as place
    from ticket
    where state = 'COMPLETED' and handled_at >= :begin and handled_at < :end and handled_by_id is not null
      and not exists (select from quality_sample where ticket_id = ticket.id and is_open)
  ) shuffled where place <= :count order by "agentId", place limit :most`;

interface Drawn {
  readonly ticketId: string;
  readonly agentId: string;
  readonly receivedAt: string;
  readonly place: number;
}

/** Draws samples of completed tickets by chance, some of each agent; with the same seed the same, as long as the same may be drawn. */
export async function drawSamples(
  { em, actor, now }: Context,
  wanted: WantedDraw,
): Promise<QualityDrawRow | Refusal<QualitySampleCode>> {
  const refusal = flawIn(wanted);
  if (refusal) return refusal;
  const { from, to, perAgent } = wanted;
  const seed = wanted.seed?.trim() ?? randomBytes(8).toString('hex');
  return em.transactional(async (tx) => {
    // One draws after the other, so that nothing is drawn twice and the later one draws from what is left.
    await tx.execute("select pg_advisory_xact_lock(hashtextextended('quality-draw', 0))");
    const drawn = await chosen(tx, { from, to, perAgent, seed });
    if (drawn.length === 0) return refuse('QUALITY_NOTHING_DRAWN');
    if (drawn.length > MOST_SAMPLES) return refuse('QUALITY_TOO_MANY', ['input', 'perAgent']);
    const id = newId();
    const by = { drawnById: actor.id, drawnByName: actor.name, drawnAt: now };
    const draw = tx.create(QualityDrawRow, { id, fromDay: from, toDay: to, perAgent, seed, ...by });
    // The samples refer to their draw, which must be there first.
    await tx.flush();
    for (const { receivedAt, ...one } of drawn)
      tx.create(QualitySampleRow, { id: newId(), drawId: id, ...one, receivedAt: new Date(receivedAt), marks: [] });
    const data = { from, to, perAgent, seed, samples: drawn.length };
    await audit(tx, { act: 'quality.draw', subject: { type: 'QualityDraw', id }, actor, data }, now);
    return draw;
  });
}

function flawIn({ from, to, perAgent, seed }: WantedDraw): Refusal<QualitySampleCode> | null {
  const days = elapsedDays(seoulMidnight(from), seoulMidnight(to)) + 1;
  if (days < 1 || days > MOST_DAYS) return refuse('QUALITY_PERIOD_INVALID', ['input', 'to']);
  if (perAgent < 1 || perAgent > MOST_PER_AGENT) return refuse('QUALITY_COUNT_INVALID', ['input', 'perAgent']);
  const said = seed?.trim();
  return said === '' || (said && said.length > LONGEST_SEED) ? refuse('QUALITY_SEED_INVALID', ['input', 'seed']) : null;
}

function chosen(tx: EntityManager, { from, to, perAgent, seed }: WantedDraw): Promise<Drawn[]> {
  const { sql, values } = namedValues(DRAWN, {
    seed,
    begin: seoulMidnight(from),
    end: daysAfter(seoulMidnight(to), 1),
    count: perAgent,
    most: MOST_SAMPLES + 1,
  });
  return tx.execute<Drawn[]>(sql, values);
}
