import { aTicket } from '../../../../subgraphs/callcenter/src/ticket/ticket.factory.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import type { Acts } from './act.ts';

const DAY = '2026-11-19';
const MARKS = ['GREETING', 'ACCURACY', 'COMPLETENESS', 'CLOSING'].map((code) => ({ code, points: 5 }));

/** Acts on samples of the work of the agent of a world, and on the criteria by which they are scored. */
export const qualityActs: Acts = {
  drawQualitySamples: async (em, own) => {
    await finishedTicket(em, own);
    return { from: DAY, to: DAY, perAgent: 20 };
  },
  scoreQualitySample: async (em, own) => ({
    sampleId: (await aSample(em, own)).sampleId,
    expectedVersion: 0,
    marks: MARKS,
  }),
  closeQualityDraw: async (em, own) => ({ drawId: (await aSample(em, own)).drawId }),
  putQualityCriterion: async () => ({ code: 'CLOSING', ko: '끝인사', en: 'Closing', weight: 15, position: 4 }),
  switchQualityCriterion: async () => ({ code: 'CLOSING', isActive: true }),
};

async function finishedTicket(em: TestSubgraph['em'], { customer, people }: Belongings): Promise<string> {
  const handledAt = new Date(`${DAY}T02:00:00Z`);
  const told = { customerId: customer, receivedById: people.AGENT, receivedAt: new Date(`${DAY}T01:00:00Z`) };
  const ticket = await aTicket(em, { ...told, state: 'COMPLETED', handledById: people.AGENT, handledAt });
  return ticket.id;
}

async function aSample(em: TestSubgraph['em'], own: Belongings): Promise<{ drawId: string; sampleId: string }> {
  const [drawId, sampleId] = [newIdOf(own.world), newIdOf(own.world)];
  const ticketId = await finishedTicket(em, own);
  await em.execute(
    `insert into quality_draw (id, from_day, to_day, per_agent, seed, drawn_at, drawn_by_id, drawn_by_name)
     values (?, ?, ?, 1, 'chance', '2026-11-20', ?, '박선임')`,
    [drawId, DAY, DAY, own.people.SENIOR],
  );
  await em.execute(
    `insert into quality_sample (id, draw_id, ticket_id, agent_id, place, received_at, marks)
     values (?, ?, ?, ?, 1, '2026-11-19', '[]')`,
    [sampleId, drawId, ticketId, own.people.AGENT],
  );
  return { drawId, sampleId };
}
