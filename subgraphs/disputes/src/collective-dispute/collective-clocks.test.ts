import { daysAfter, newId } from '@madang/subgraph-kit';
import { startTestSubgraph, sweepDeadlines, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBusiness } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';
import { CollectiveDisputeRow } from './collective-dispute.entity.ts';

const NOW = new Date('2026-11-23T05:00:00Z');
const JOIN_UNTIL = daysAfter(NOW, 9);

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
afterAll(() => subgraph.stop());

test('a dispute that came in announced and without a clock is closed when its time to join is over', async () => {
  const em = subgraph.em.fork();
  const { id: businessId, name: businessName } = await aBusiness(em);
  const { id } = em.create(CollectiveDisputeRow, {
    id: newId(),
    number: 1,
    state: 'ANNOUNCED',
    title: '환급 지연',
    harm: '환급하지 않음.',
    businessId,
    businessName,
    requestedBy: 'AGENCY',
    harmed: 60,
    officerId: newId(),
    officerName: '최담당',
    team: '1팀',
    requestedAt: NOW,
    announcedAt: NOW,
    joinUntil: JOIN_UNTIL,
  });
  await em.flush();
  const clocks = () =>
    subgraph.em
      .fork()
      .execute<{ clock: string; due: string }[]>(
        "select clock, due_at::text as due from deadline where subject_id = ? and state = 'RUNNING'",
        [id],
      );
  await sweepDeadlines(subgraph.em.fork(), NOW);
  await sweepDeadlines(subgraph.em.fork(), NOW);
  const [joining, ...others] = await clocks();
  expect(others).toEqual([]);
  expect(new Date(joining?.due ?? '')).toEqual(JOIN_UNTIL);
  await sweepDeadlines(subgraph.em.fork(), daysAfter(JOIN_UNTIL, 1));
  expect(await subgraph.em.fork().findOne(CollectiveDisputeRow, id)).toMatchObject({ state: 'CLOSED' });
  expect(await clocks()).toMatchObject([{ clock: 'COLLECTIVE_DECISION' }]);
});
