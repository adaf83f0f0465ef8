import { takeEvent } from '../../../../subgraphs/callcenter/src/call/take-event.ts';
import { aCustomer } from '../../../../subgraphs/callcenter/src/customer/customer.factory.ts';
import { aPhone } from '../../../../subgraphs/callcenter/src/phone-system/phone-system.factory.ts';
import { aTicket } from '../../../../subgraphs/callcenter/src/ticket/ticket.factory.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';
import { extensionOf } from '../seeds/calls.ts';
import type { Act, Acts } from './act.ts';

const NOW = new Date('2026-11-21T04:00:00Z');
const FREE = '9003';

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
  dial: async (em, own) => {
    await seat(em, own);
    return { customerId: own.customer };
  },
  createCustomer: async () => ({ name: `새 고객 ${(rung += 1)}` }),
  changeCustomer: async (em) => ({ customerId: (await aCustomer(em)).id, mid: 'mall-9' }),
  keepCallNumber: inCall(async (em) => ({ customerId: (await aCustomer(em)).id, as: 'PHONE' })),
  hangUpCall: inCall(),
  seeCall: inCall(),
  linkCallTicket: inCall(async (em, own) => {
    const ticket = await aTicket(em, { customerId: own.customer, receivedById: own.people.AGENT });
    return { ticketId: ticket.id };
  }),
};

/** Sits the agent of a world down where they sit, and whoever claimed the free place away from it. */
async function seat(em: TestSubgraph['em'], { world, people }: Belongings): Promise<void> {
  aPhone([extensionOf(world)]);
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

let rung = 0;
