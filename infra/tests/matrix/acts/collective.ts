import { randomUUID } from 'node:crypto';
import { newIdOf } from '../ids.ts';
import { aCollective, aParticipant } from '../seeds/collective.ts';
import type { Acts } from './act.ts';
import { aSession } from './whole-way.ts';

const DAY = new Date('2026-11-20T06:00:00Z');
const ANNOUNCED = { state: 'ANNOUNCED', announcedAt: DAY, joinUntil: DAY } as const;
const CLOSED = { ...ANNOUNCED, state: 'CLOSED' } as const;
const DECIDED = {
  ...CLOSED,
  state: 'DECIDED',
  decision: '환급한다.',
  reasons: '리콜 대상이다.',
  decidedAt: DAY,
} as const;

/** Acts on disputes of many consumers with one business, of those who lead them, the business and who takes part. */
export const collectiveActs: Acts = {
  requestCollectiveDispute: async (_em, { world }) => ({
    title: '환급 지연',
    harm: '리콜을 알린 뒤에도 환급하지 않음.',
    businessName: `스피커 회사 ${newIdOf(world)}`,
    requestedBy: 'AGENCY',
    harmed: 55,
  }),
  announceCollectiveDispute: async (em, own) => ({ disputeId: await aCollective(em, own), joinUntil: '2099-12-31' }),
  rejectCollectiveDispute: async (em, own) => ({ disputeId: await aCollective(em, own), reason: '50명 미만' }),
  nameRepresentatives: async (em, own) => {
    const disputeId = await aCollective(em, own, CLOSED);
    return { disputeId, participantIds: [await aParticipant(em, own, disputeId)] };
  },
  decideCollectiveDispute: async (em, own) => ({
    disputeId: await aCollective(em, own, CLOSED),
    sessionId: await aSession(em, own, DAY),
    text: '환급한다.',
    reasons: '리콜 대상이다.',
  }),
  answerCollectiveDispute: async (em, own) => ({
    disputeId: await aCollective(em, own, DECIDED),
    accepted: false,
    reason: '책임 없음',
  }),
  joinCollectiveDispute: async (em, own) => ({
    applicationId: randomUUID(),
    disputeId: await aCollective(em, own, ANNOUNCED),
    paidAmount: 99_000,
    statement: '환급받지 못함.',
    confirmed: true,
  }),
  leaveCollectiveDispute: async (em, own) => ({
    applicationId: randomUUID(),
    disputeId: await aCollective(em, own, ANNOUNCED),
  }),
  answerCollectiveDecision: async (em, own) => ({
    applicationId: randomUUID(),
    disputeId: await aCollective(em, own, DECIDED),
    accepted: true,
  }),
};
