import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { forgetDrafts } from './forget-drafts.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const DRAFT =
  'id ticketId ticketVersion savedAt customer { name } form { title content contactPhone dueAt outcomeCode }';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(callcenter, NOW)));
afterAll(() => subgraph.stop());

async function save(asker: Asker, input: object) {
  const { data } = await asker.ask(
    `mutation ($input: SaveTicketDraftInput!) { saveTicketDraft(input: $input) { draft { ${DRAFT} } userErrors { code } } }`,
    { input },
  );
  return data.saveTicketDraft;
}

async function drop(asker: Asker, draftId: string) {
  const { data } = await asker.ask(
    'mutation ($input: DropTicketDraftInput!) { dropTicketDraft(input: $input) { userErrors { code } } }',
    { input: { draftId } },
  );
  return data.dropTicketDraft.userErrors;
}

async function draftsOf(asker: Asker) {
  const { data } = await asker.ask(`{ myTicketDrafts(first: 60) { nodes { ${DRAFT} } } }`);
  return data.myTicketDrafts.nodes;
}

test('a form is put aside and found again as it was; saved again it is one draft, and nobody else reads it (F12)', async () => {
  const [agent, other] = [subgraph.as('AGENT'), subgraph.as('SENIOR')];
  const { id: customerId } = await aCustomer(subgraph.em);
  const form = { customerId, title: '', content: '끝나지 않은 글', contactPhone: '010-7777-1234', outcomeCode: '2' };
  const { draft } = await save(agent, { form: { ...form, dueAt: '2026-11-30T00:00:00Z' } });
  expect(draft).toMatchObject({
    ticketId: null,
    savedAt: NOW.toISOString(),
    customer: { name: '홍길동' },
    form: { title: '', content: '끝나지 않은 글', contactPhone: '010-7777-1234', dueAt: '2026-11-30T00:00:00.000Z' },
  });
  await save(agent, { draftId: draft.id, form: { ...form, content: '더 쓴 글' } });
  expect(await draftsOf(agent)).toMatchObject([{ id: draft.id, form: { content: '더 쓴 글', dueAt: null } }]);
  expect(await draftsOf(other)).toEqual([]);
  expect((await save(other, { draftId: draft.id, form })).userErrors).toEqual([{ code: 'DRAFT_UNKNOWN' }]);
  expect(await drop(other, draft.id)).toEqual([{ code: 'DRAFT_UNKNOWN' }]);
  const rows = await subgraph.emOf(other.actor).execute('select id from ticket_draft');
  expect(rows).toEqual([]);
  const [kept] = await subgraph.em.execute<{ form: string }[]>(
    "select encode(form, 'escape') as form from ticket_draft where id = ?",
    [draft.id],
  );
  expect(kept?.form).not.toContain('010-7777-1234');
});

test('what became a ticket is no draft any more, thrown away twice it is unknown, and old ones are forgotten', async () => {
  const agent = subgraph.as('AGENT');
  const { id: customerId } = await aCustomer(subgraph.em);
  const [{ draft: one }, { draft: two }] = [
    await save(agent, { form: { customerId, content: '하나' } }),
    await save(agent, { form: { content: '둘' } }),
  ];
  const input = { customerId, typeCode: '01', channelCode: '01', title: '문의', content: '하나', draftId: one.id };
  const receive = 'mutation ($input: ReceiveTicketInput!) { receiveTicket(input: $input) { userErrors { code } } }';
  await agent.ask(receive, { input: { ...input, title: '' } });
  expect(await draftsOf(agent)).toHaveLength(2);
  await agent.ask(receive, { input });
  expect(await draftsOf(agent)).toMatchObject([{ id: two.id }]);
  expect([await drop(agent, two.id), await drop(agent, two.id)]).toEqual([[], [{ code: 'DRAFT_UNKNOWN' }]]);

  const { draft: old } = await save(agent, { form: { content: '오래된 글' } });
  const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
  await forgetDrafts(subgraph.em.fork(), null, later(29));
  expect(await draftsOf(agent)).toMatchObject([{ id: old.id }]);
  await forgetDrafts(subgraph.em.fork(), null, later(31));
  expect(await draftsOf(agent)).toEqual([]);
});

test('what cannot be kept is refused in words', async () => {
  const agent = subgraph.as('AGENT');
  const long = await save(agent, { form: { content: '가'.repeat(100_001) } });
  expect(long.userErrors).toEqual([{ code: 'DRAFT_TOO_LONG' }]);
  const unsaid = await save(agent, { ticketId: newId(), form: {} });
  expect(unsaid.userErrors).toEqual([{ code: 'DRAFT_VERSION_MISSING' }]);
  for (let index = 0; index < 50; index += 1) await save(agent, { form: { content: `${index}` } });
  expect((await save(agent, { form: {} })).userErrors).toEqual([{ code: 'DRAFTS_TOO_MANY' }]);
});
