import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import type { Subjects } from './seed.ts';

const MARKS = JSON.stringify([{ code: 'ACCURACY', weight: 40, points: 4 }]);
const AT = '2026-11-21T02:00:00Z';

/** A closed draw, with a sample of the work of the agent of a world that its senior has scored, and one of the senior's own. */
export async function seedQuality(em: TestSubgraph['em'], own: Belongings, ticketId: string): Promise<Subjects> {
  const { world, people } = own;
  const draw = newIdOf(world);
  await em.execute(
    `insert into quality_draw (id, from_day, to_day, per_agent, seed, drawn_at, drawn_by_id, drawn_by_name, closed_at)
     values (?, '2026-11-21', '2026-11-21', 2, 'chance', ?, ?, '박선임', ?)`,
    [draw, AT, people.SENIOR, AT],
  );
  for (const [agentId, place, isOpen] of [
    [people.AGENT, 1, true],
    [people.SENIOR, 2, false],
  ] as const) {
    const sample = newIdOf(world);
    await em.execute(
      `insert into quality_sample (id, draw_id, ticket_id, agent_id, place, received_at, is_open, version, score, marks,
         comment, scored_at, scored_by_id, scored_by_name)
       values (?, ?, ?, ?, ?, ?, ?, 1, 80, ?, '정확합니다.', ?, ?, '박선임')`,
      [sample, draw, ticketId, agentId, place, AT, isOpen, MARKS, AT, people.SENIOR],
    );
    await em.execute(
      `insert into quality_scoring (sample_id, version, score, marks, comment, scored_at, scored_by_id, scored_by_name)
       values (?, 1, 80, ?, '정확합니다.', ?, ?, '박선임')`,
      [sample, MARKS, AT, people.SENIOR],
    );
  }
  return { QualityDraw: [draw] };
}
