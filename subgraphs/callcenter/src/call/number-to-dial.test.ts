import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { aPhone } from '../phone-system/phone-system.factory.ts';
import { callcenter } from '../subgraph.ts';
import { ticketPersonal } from '../ticket-contact/index.ts';
import { anAgent, aTicket } from '../ticket/ticket.factory.ts';

const DIAL = 'mutation ($input: DialInput!) { dial(input: $input) { call { id number } userErrors { code field } } }';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter);
});
afterAll(() => subgraph.stop());

test('a ticket rings whom it names, its customer where a number of theirs is asked for, and nobody where there is no such ticket', async () => {
  const em = subgraph.em.fork();
  const { id: customerId } = await aCustomer(em, { mobile: '01031310009', phone: '0231310009' });
  const receivedById = (await anAgent(em)).id;
  const id = newId();
  const contact = await ticketPersonal.seal(em, id, { contactName: '김대리', contactPhone: '01031310010' });
  await aTicket(em, { id, customerId, receivedById, ...contact });
  const phone = aPhone(['9826']);
  const agent = subgraph.as('AGENT');
  await agent.ask('mutation { claimExtension(input: { number: "9826" }) { userErrors { code } } }');
  const dial = async (input: object) => (await agent.ask(DIAL, { input })).data.dial;

  const { call } = await dial({ ticketId: id });
  expect(call.number).toBe('01031310010');
  await dial({ ticketId: id, field: 'PHONE' });
  expect(phone.did.filter((did) => did.startsWith('dial'))).toEqual(['dial 9826 01031310010', 'dial 9826 0231310009']);
  const { userErrors } = await dial({ ticketId: newId() });
  expect(userErrors).toEqual([{ code: 'NUMBER_MISSING', field: ['input'] }]);
});
