import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBusiness } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';
import { startCollectiveTime, collectiveAnswerClock } from './collective-clocks.ts';
import { CollectiveDisputeRow, CollectiveParticipantRow } from './collective-dispute.entity.ts';
import { participantPersonal } from './collective-dispute.personal.ts';

const NOW = new Date('2032-01-10T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes, NOW);
});
afterAll(() => subgraph.stop());

let numbers = 0;

/** A collective dispute that was concluded, with a participant and a deadline. */
async function concluded(endedAt: Date): Promise<string> {
  const em = subgraph.em.fork();
  const { id: businessId, name: businessName } = await aBusiness(em);
  numbers += 1;
  const dispute = em.create(CollectiveDisputeRow, {
    id: newId(),
    number: numbers,
    state: 'CONCLUDED',
    title: '환급 지연',
    harm: '환급하지 않음.',
    businessId,
    businessName,
    requestedBy: 'AGENCY',
    harmed: 60,
    officerId: newId(),
    officerName: '최담당',
    team: '1팀',
    requestedAt: endedAt,
    announcedAt: endedAt,
    joinUntil: endedAt,
    rejectedReason: null,
    sessionId: null,
    decision: '환급한다.',
    reasons: '리콜 대상이다.',
    refundPercent: 50,
    decidedAt: endedAt,
    answer: null,
    answerReason: null,
    answeredAt: null,
    endedAt,
  });
  await em.flush();
  const id = newId();
  const person = { personName: '홍길동', phoneNumber: '01012345678', statement: '받지 못함.' };
  em.create(CollectiveParticipantRow, {
    id,
    disputeId: dispute.id,
    personDigest: id,
    paidAmount: 99_000,
    representative: false,
    joinedAt: endedAt,
    answer: null,
    answeredAt: null,
    ...(await participantPersonal.seal(em, id, person)),
  });
  await em.flush();
  await startCollectiveTime(em, collectiveAnswerClock, dispute, { now: endedAt, actor: null });
  return dispute.id;
}

/** What is left of a collective dispute: itself, its participants, its deadlines. */
async function left(id: string): Promise<number[]> {
  const [row] = await subgraph.em.fork().execute<{ left: number[] }[]>(
    `select array[(select count(*) from collective_dispute where id = ?),
       (select count(*) from collective_participant where dispute_id = ?),
       (select count(*) from deadline where subject_id = ?)]::integer[] as left`,
    [id, id, id],
  );
  return row?.left ?? [];
}

test('three years after its end a collective dispute is destroyed with its participants and deadlines', async () => {
  const old = await concluded(new Date('2028-12-01T05:00:00Z'));
  const fresh = await concluded(new Date('2030-12-01T05:00:00Z'));
  expect(await left(old)).toEqual([1, 1, 1]);
  await subgraph.em.execute("select graphile_worker.add_job('keep-retention')");
  await expect.poll(() => left(old), { timeout: 15_000 }).toEqual([0, 0, 0]);
  expect(await left(fresh)).toEqual([1, 1, 1]);
});
