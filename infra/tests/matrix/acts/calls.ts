import type { CallRow } from '../../../../subgraphs/callcenter/src/call/call.entity.ts';
import { aCall } from '../../../../subgraphs/callcenter/src/call/call.factory.ts';
import { takeEvent } from '../../../../subgraphs/callcenter/src/call/take-event.ts';
import { aCustomer } from '../../../../subgraphs/callcenter/src/customer/customer.factory.ts';
import { aPhone } from '../../../../subgraphs/callcenter/src/phone-system/phone-system.factory.ts';
import { connectSoftphones } from '../../../../subgraphs/callcenter/src/softphone/softphone-house.ts';
import { aTicket } from '../../../../subgraphs/callcenter/src/ticket/ticket.factory.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';
import { extensionOf } from '../seeds/calls.ts';
import type { Act, Acts } from './act.ts';

const NOW = new Date('2026-11-21T04:00:00Z');
const FREE = '9003';
const TELEPHONES = [extensionOf('own'), extensionOf('foreign')];

/** Acts at the agent's own telephone, in a call that just rang. */
export const callActs: Acts = {
  claimExtension: async (em) => {
    aPhone([FREE]);
    await em.execute('update extension set agent_id = null where number = ?', [FREE]);
    return { number: FREE };
  },
  reconnectExtension: async (em, own) => {
    await seat(em, own);
    return { number: extensionOf(own.world) };
  },
  setAgentState: async (em, own) => {
    await seat(em, own);
    return { state: 'AWAY' };
  },
  openSoftphone: async (em, own) => {
    await seat(em, own);
    connectSoftphones({ server: 'wss://sip.invalid', realm: 'sip.invalid', secret: 'of the matrix', loginSeconds: 60 });
    return { number: extensionOf(own.world) };
  },
  dial: async (em, own) => {
    await seat(em, own);
    return { customerId: own.customer };
  },
  createCustomer: async () => ({ name: `새 고객 ${(rung += 1)}` }),
  changeCustomer: async (em) => ({ customerId: (await aCustomer(em)).id, mid: 'mall-9' }),
  keepCallNumber: inCall(async (em) => ({ customerId: (await aCustomer(em)).id, as: 'PHONE' })),
  hangUpCall: inCall(),
  seeCall: inCall(),
  answerCall: inControlledCall({ state: 'RINGING' }),
  muteCall: inControlledCall({}),
  unmuteCall: inControlledCall({ mutedSince: NOW }),
  transferCall: inControlledCall({}, { to: FREE }),
  consultColleague: inControlledCall({}, { to: FREE }),
  completeTransfer: inControlledCall({ consultee: FREE }),
  cancelTransfer: inControlledCall({ consultee: FREE }),
  openCallRecording: inControlledCall({ state: 'ENDED', recording: 'talk' }, { reason: '고객 이의 확인' }),
  linkCallTicket: inCall(async (em, own) => {
    const ticket = await aTicket(em, { customerId: own.customer, receivedById: own.people.AGENT });
    return { ticketId: ticket.id };
  }),
};

/** Sits the agent of a world down where they sit, and whoever claimed the free place away from it. */
async function seat(em: TestSubgraph['em'], { world, people }: Belongings): Promise<void> {
  aPhone(TELEPHONES);
  await em.execute('update extension set agent_id = null where agent_id = ? or number = ?', [people.AGENT, FREE]);
  await em.execute('update extension set agent_id = ? where number = ?', [people.AGENT, extensionOf(world)]);
}

function inCall(more: (em: TestSubgraph['em'], own: Belongings) => Promise<object> = async () => ({})): Act {
  return async (em, own) => {
    await seat(em, own);
    rung += 1;
    const ring = {
      kind: 'RINGING',
      extension: extensionOf(own.world),
      direction: 'INBOUND',
      at: NOW,
      rangAt: NOW,
    } as const;
    const number = `0107000${String(rung).padStart(4, '0')}`;
    const { id } = await em.transactional((tx) => takeEvent(tx, { ...ring, number }));
    return { callId: id, ...(await more(em, own)) };
  };
}

/** A call at a telephone at which we may act ourselves, as it is to stand. */
function inControlledCall(stand: Partial<Omit<CallRow, 'number'>>, more: object = {}): Act {
  return async (em, own) => {
    await seat(em, own);
    aPhone([...TELEPHONES, FREE], { isControlled: true });
    const extension = extensionOf(own.world);
    const { id } = await aCall(em.fork(), { agentId: own.people.AGENT, extension, state: 'ANSWERED', ...stand });
    return { callId: id, ...more };
  };
}

let rung = 0;
