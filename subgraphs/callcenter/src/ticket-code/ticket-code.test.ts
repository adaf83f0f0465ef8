import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';

let subgraph: TestSubgraph;
let senior: Asker;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter, new Date('2026-11-21T05:00:00Z'));
  senior = subgraph.as('SENIOR');
});
afterAll(() => subgraph.stop());

async function act(asker: Asker, name: 'putTicketCode' | 'switchTicketCode', input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data } = await asker.ask(
    `mutation ($input: ${type}) { ${name}(input: $input) { entry { code ko position isActive } userErrors { code field } } }`,
    { input },
  );
  return data[name];
}

async function offered(kind: string): Promise<string[]> {
  const { data } = await subgraph.as('AGENT').ask(`{ ticketCodes(kind: ${kind}) { code label } }`);
  return data.ticketCodes.map(({ code, label }: { code: string; label: string }) => `${code} ${label}`);
}

test('a senior fills a table, words a code differently, and it is offered in its place (E3)', async () => {
  expect(await offered('INFLOW')).toEqual([]);
  await act(senior, 'putTicketCode', { kind: 'INFLOW', code: 'tv', ko: '방송', en: 'Television' });
  await act(senior, 'putTicketCode', { kind: 'INFLOW', code: 'SNS', ko: 'SNS', en: 'Social media' });
  expect(await offered('INFLOW')).toEqual(['TV 방송', 'SNS SNS']);
  const worded = { kind: 'INFLOW', code: 'SNS', ko: '소셜', en: 'Social media', position: 0 };
  expect((await act(senior, 'putTicketCode', worded)).entry).toMatchObject({ code: 'SNS', ko: '소셜', position: 0 });
  expect(await offered('INFLOW')).toEqual(['SNS 소셜', 'TV 방송']);
});

test('a code that is switched off is offered no more and refused for a new ticket; a ticket that bears it keeps it', async () => {
  const agent = subgraph.as('AGENT');
  const { id: customerId } = await aCustomer(subgraph.em);
  const form = { customerId, typeCode: '06', channelCode: '01', title: '문의', content: '내용' };
  const save = async (name: 'receiveTicket' | 'changeTicket', input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const { data } = await agent.ask(
      `mutation ($input: ${type}) { ${name}(input: $input) { ticket { id version type { label isActive } } userErrors { code } } }`,
      { input },
    );
    return data[name];
  };
  const { ticket } = await save('receiveTicket', form);
  const off = { kind: 'TYPE', code: '06', isActive: false };
  expect((await act(senior, 'switchTicketCode', off)).entry.isActive).toBe(false);
  expect((await act(senior, 'switchTicketCode', off)).entry.isActive).toBe(false);
  expect(await offered('TYPE')).not.toContain('06 A/S');
  expect((await save('receiveTicket', form)).userErrors).toEqual([{ code: 'TYPE_UNKNOWN' }]);
  const kept = await save('changeTicket', { ...form, ticketId: ticket.id, expectedVersion: 1, content: '고침' });
  expect(kept.ticket).toMatchObject({ version: 2, type: { label: 'A/S', isActive: false } });
  await act(senior, 'switchTicketCode', { ...off, isActive: true });
  expect(await offered('TYPE')).toContain('06 A/S');
});

test.each([
  ['putTicketCode', { code: '가', ko: '이름', en: 'Name' }, 'CODE_INVALID'],
  ['putTicketCode', { code: '8', ko: ' ', en: 'Name' }, 'CODE_LABEL_INVALID'],
  ['switchTicketCode', { code: '77', isActive: true }, 'CODE_NOT_THERE'],
  ['switchTicketCode', { code: '2', isActive: false }, 'CODE_NEEDED'],
] as const)('%s of %j is refused with %s', async (name, input, code) => {
  expect((await act(senior, name, { kind: 'OUTCOME', ...input })).userErrors).toMatchObject([{ code }]);
});

test('agents choose from the tables and do not edit them', async () => {
  const edit =
    'mutation { switchTicketCode(input: { kind: TYPE, code: "06", isActive: false }) { userErrors { code } } }';
  for (const question of [edit, '{ ticketCodeTable(kind: TYPE) { code } }']) {
    const { errors } = await subgraph.as('AGENT').ask(question);
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  }
});
