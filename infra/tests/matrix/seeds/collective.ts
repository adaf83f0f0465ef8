import {
  CollectiveDisputeRow,
  CollectiveParticipantRow,
} from '../../../../subgraphs/disputes/src/collective-dispute/collective-dispute.entity.ts';
import { participantPersonal } from '../../../../subgraphs/disputes/src/collective-dispute/collective-dispute.personal.ts';
import { CommitteeSessionRow } from '../../../../subgraphs/disputes/src/committee/committee.entity.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { collectiveOf, newIdOf, type Belongings } from '../ids.ts';
import type { Subjects } from './seed.ts';

type Em = TestSubgraph['em'];

const DAY = new Date('2026-11-20T06:00:00Z');

/** So many are told outside as a number. */
const TOLD = 5;

let numbers = 5000;

/** Makes a collective dispute of a world: asked for, unless its details say more. */
export async function aCollective(
  em: Em,
  { world, people, business, caseTeam }: Belongings,
  details: Partial<CollectiveDisputeRow> = {},
): Promise<string> {
  numbers += 1;
  const { id } = em.create(CollectiveDisputeRow, {
    id: newIdOf(world),
    number: numbers,
    state: 'REQUESTED',
    title: '환급 지연',
    harm: '리콜을 알린 뒤에도 환급하지 않음.',
    businessId: business,
    businessName: '소리전자',
    requestedBy: 'CONSUMER_ORGANISATION',
    harmed: 60,
    officerId: people.OFFICER,
    officerName: '최담당',
    team: caseTeam,
    requestedAt: DAY,
    announcedAt: null,
    joinUntil: null,
    rejectedReason: null,
    sessionId: null,
    decision: null,
    reasons: null,
    refundPercent: null,
    decidedAt: null,
    answer: null,
    answerReason: null,
    answeredAt: null,
    endedAt: null,
    ...details,
  });
  await em.flush();
  return id;
}

/** Somebody who takes part in a collective dispute and has answered its decision. */
export async function aParticipant(
  em: Em,
  { world, personName, phone }: Belongings,
  disputeId: string,
  personDigest: string = newIdOf(world),
): Promise<string> {
  const id = newIdOf(world);
  em.create(CollectiveParticipantRow, {
    id,
    disputeId,
    personDigest,
    paidAmount: 99_000,
    representative: true,
    joinedAt: DAY,
    answer: 'ACCEPTED',
    answeredAt: DAY,
    ...(await participantPersonal.seal(em, id, { personName, phoneNumber: phone, statement: '환급받지 못함.' })),
  });
  await em.flush();
  return id;
}

/** One that the business refused, with its participants, and one that was not begun. */
export async function seedCollectives(em: Em, own: Belongings, ciDigest: string): Promise<Subjects> {
  const sessionId = newIdOf(own.world);
  em.create(CommitteeSessionRow, {
    id: sessionId,
    heldAt: DAY,
    place: '회의실',
    members: [],
    minutes: null,
    calledAt: DAY,
  });
  await em.flush();
  const decided = await aCollective(em, own, {
    id: collectiveOf(own.world),
    state: 'REFUSED',
    announcedAt: DAY,
    joinUntil: DAY,
    sessionId,
    decision: '환급한다.',
    reasons: '리콜 대상이다.',
    refundPercent: 50,
    decidedAt: DAY,
    answer: 'REFUSED',
    answerReason: '책임 없음',
    answeredAt: DAY,
    endedAt: DAY,
  });
  const rejected = await aCollective(em, own, { state: 'REJECTED', rejectedReason: '50명 미만', endedAt: DAY });
  const CollectiveParticipant = [await aParticipant(em, own, decided, ciDigest)];
  for (let more = 1; more < TOLD; more += 1) CollectiveParticipant.push(await aParticipant(em, own, decided));
  return { CollectiveDispute: [decided, rejected], CollectiveParticipant };
}
