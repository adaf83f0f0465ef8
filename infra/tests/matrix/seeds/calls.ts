import { CallEventRow, CallRow } from '../../../../subgraphs/callcenter/src/call/call.entity.ts';
import { callPersonal } from '../../../../subgraphs/callcenter/src/call/call.personal.ts';
import { ExtensionRow } from '../../../../subgraphs/callcenter/src/extension/extension.entity.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings, type World } from '../ids.ts';

const RANG_AT = new Date('2026-11-21T02:00:00Z');

/** Extension at which the agent of a world sits. */
export function extensionOf(world: World): string {
  return world === 'own' ? '9001' : '9002';
}

/** The telephone of an agent, a call of their customer, and one of a number that might be anybody's. */
export async function seedCalls(em: TestSubgraph['em'], own: Belongings): Promise<void> {
  const extension = extensionOf(own.world);
  em.create(ExtensionRow, {
    number: extension,
    agentId: own.people.AGENT,
    lineState: 'GREEN',
    lineStateAt: RANG_AT,
    agentState: 'READY',
    agentStateAt: RANG_AT,
  });
  for (const [id, customerId] of [
    [own.call, own.customer],
    [newIdOf(own.world), null],
  ] as const) {
    em.create(CallRow, {
      id,
      extension,
      agentId: own.people.AGENT,
      direction: 'INBOUND',
      customerId,
      ticketId: customerId && own.ticket,
      state: 'MISSED',
      rangAt: RANG_AT,
      answeredAt: RANG_AT,
      endedAt: RANG_AT,
      silentSince: RANG_AT,
      ...(await callPersonal.seal(em, id, { number: own.phone })),
    });
    await em.flush();
    em.create(CallEventRow, { callId: id, kind: 'RINGING', at: RANG_AT, rangAt: RANG_AT });
  }
  await em.flush();
  await seedDay(em, own, extension);
}

/** Calls of today for the board of who leads the desk: one that rings, one that was answered, one that was not, one that was made. */
async function seedDay(em: TestSubgraph['em'], own: Belongings, extension: string): Promise<void> {
  const [answeredAt, endedAt] = [new Date('2026-11-21T02:00:30Z'), new Date('2026-11-21T02:02:00Z')];
  for (const call of [
    { state: 'RINGING', direction: 'INBOUND' },
    {
      state: 'ENDED',
      direction: 'INBOUND',
      answeredAt,
      endedAt,
      recording: 'talk',
      consultee: '9003',
      mutedSince: answeredAt,
    },
    { state: 'MISSED', direction: 'INBOUND', endedAt },
    { state: 'ENDED', direction: 'OUTBOUND', answeredAt, endedAt },
  ] as const) {
    const id = newIdOf(own.world);
    const at = { extension, agentId: own.people.AGENT, customerId: own.customer, rangAt: RANG_AT };
    em.create(CallRow, { id, ...at, ...call, ...(await callPersonal.seal(em, id, { number: own.phone })) });
  }
  await em.flush();
}
