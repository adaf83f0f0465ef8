import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCall } from '../call/call.factory.ts';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent, aTicket } from '../ticket/ticket.factory.ts';

const CODES = 'userErrors { code field message }';
const MERGES =
  'merges { id reason mergedAt mergedByName partedAt partedByName partedReason canPart mergedCustomer { id name } keptCustomer { id } }';
const PAGE = `query ($id: ID!) { customer(id: $id) { id name mergedInto { id } ${MERGES}
  tickets { nodes { id } } calls { nodes { id } } } }`;

let subgraph: TestSubgraph;
let senior: Asker;
let agent: Asker;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter);
  [senior, agent] = [subgraph.as('SENIOR', { name: '박선임' }), subgraph.as('AGENT')];
  for (const { actor } of [senior, agent]) await anAgent(subgraph.em.fork(), { id: actor.id, name: actor.name });
});
afterAll(() => subgraph.stop());

let kept: string;
let merged: string;
let third: string;
beforeEach(async () => {
  [kept, merged, third] = (await Promise.all(
    ['김민서', '김민서(몰)', '김민수'].map(async (name) => (await aCustomer(subgraph.em.fork(), { name })).id),
  )) as [string, string, string];
});

async function merge(mergedId: string, keptId: string, { by = senior, reason = '본인 확인' } = {}) {
  const { data, errors } = await by.ask(
    `mutation ($input: MergeCustomersInput!) { mergeCustomers(input: $input) { customer { id ${MERGES} } ${CODES} } }`,
    { input: { keptId, mergedId, reason } },
  );
  return data?.mergeCustomers ?? errors[0]?.extensions?.['code'];
}

async function part(mergeId: string, { by = senior, reason = '다른 사람' } = {}) {
  const { data, errors } = await by.ask(
    `mutation ($input: PartCustomersInput!) { partCustomers(input: $input) { merge { partedAt canPart } ${CODES} } }`,
    { input: { mergeId, reason } },
  );
  return data?.partCustomers ?? errors[0]?.extensions?.['code'];
}

const mergeIdOf = (outcome: { customer: { merges: { id: string }[] } }) => outcome.customer.merges[0]?.id ?? '';
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const pageOf = async (id: string, by = senior) => (await by.ask(PAGE, { id })).data.customer;
const ticketOf = async (customerId: string) =>
  (await aTicket(subgraph.em.fork(), { customerId, receivedById: agent.actor.id })).id;
const idsIn = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id).toSorted();
const outboxOf = (mergeId: string) =>
  subgraph.em
    .fork()
    .execute<{ type: string; data: object }[]>(
      "select type, data from outbox_event where data ->> 'mergeId' = ? order by id",
      [mergeId],
    );

test('two who are one have one page from then on, and two again when it is undone', async () => {
  const tickets = [await ticketOf(kept), await ticketOf(merged)];
  const { id: callId } = await aCall(subgraph.em.fork(), { customerId: merged });
  const outcome = await merge(merged, kept, { reason: ' 본인 확인 ' });
  expect(outcome).toMatchObject({ customer: { id: kept }, userErrors: [] });
  const page = await pageOf(kept);
  expect([idsIn(page.tickets), idsIn(page.calls)]).toEqual([tickets.toSorted(), [callId]]);
  expect(page.merges).toEqual([
    {
      id: mergeIdOf(outcome),
      reason: '본인 확인',
      mergedAt: '2026-11-21T05:00:00.000Z',
      mergedByName: '박선임',
      partedAt: null,
      partedByName: null,
      partedReason: null,
      canPart: true,
      mergedCustomer: { id: merged, name: '김민서(몰)' },
      keptCustomer: { id: kept },
    },
  ]);
  const old = await pageOf(merged);
  expect(old).toMatchObject({ mergedInto: { id: kept }, merges: [], tickets: { nodes: [] }, calls: { nodes: [] } });

  expect(await part(mergeIdOf(outcome))).toMatchObject({ merge: { canPart: false }, userErrors: [] });
  const [one, other] = [await pageOf(kept), await pageOf(merged)];
  expect([idsIn(one.tickets), idsIn(other.tickets), idsIn(other.calls)]).toEqual([
    [tickets[0]],
    [tickets[1]],
    [callId],
  ]);
  expect([one.mergedInto, other.mergedInto]).toEqual([null, null]);
  expect(one.merges).toMatchObject([{ partedByName: '박선임', partedReason: '다른 사람', canPart: false }]);
});

test('both acts are told to other slices, and stand on record of both customers', async () => {
  const mergeId = mergeIdOf(await merge(merged, kept));
  await part(mergeId);
  const told = await outboxOf(mergeId);
  expect(told.map(({ type }) => type)).toEqual(['callcenter.customers-merged', 'callcenter.customers-parted']);
  expect(told[0]?.data).toEqual({ mergeId, keptId: kept, mergedId: merged, place: expect.any(Number) });
  const acts = await subgraph.em
    .fork()
    .execute("select act, subject_id from audit_entry where data ->> 'mergeId' = ? order by act, subject_id", [
      mergeId,
    ]);
  expect(acts).toEqual(
    ['customer.merge', 'customer.part'].flatMap((act) =>
      [kept, merged].toSorted().map((id) => ({ act, subject_id: id })),
    ),
  );
});

describe('who may', () => {
  test.each(['AGENT', 'OFFICER', 'LEAD', 'ADMIN', 'MODERATOR', 'CONSUMER'] as const)(
    '%s merges nobody',
    async (role) => {
      expect(await merge(merged, kept, { by: subgraph.as(role) })).toBe('FORBIDDEN');
      const mergeId = mergeIdOf(await merge(merged, kept));
      expect(await part(mergeId, { by: subgraph.as(role) })).toBe('FORBIDDEN');
    },
  );

  test('an agent reads what was merged and undoes nothing; others read nothing of it', async () => {
    await merge(merged, kept);
    expect((await pageOf(kept, agent)).merges).toMatchObject([{ mergedByName: '박선임', canPart: false }]);
    expect((await pageOf(kept, subgraph.as('OFFICER'))).merges).toEqual([]);
    const self = subgraph.as('CONSUMER', { customer: kept });
    const { data } = await self.ask(
      'query ($id: ID!) { customer(id: $id) { merges { id } suspectedDuplicates { id } } }',
      {
        id: kept,
      },
    );
    expect(data.customer).toEqual({ merges: [], suspectedDuplicates: [] });
  });
});

describe('what is refused', () => {
  test('one customer alone, customers whom nobody knows, and an act without a reason', async () => {
    expect(codesOf(await merge(kept, kept))).toEqual(['MERGE_SAME']);
    expect((await merge(newId(), kept)).userErrors).toMatchObject([
      { code: 'CUSTOMER_UNKNOWN', field: ['input', 'mergedId'] },
    ]);
    expect((await merge(merged, 'nobody')).userErrors).toMatchObject([
      { code: 'CUSTOMER_UNKNOWN', field: ['input', 'keptId'] },
    ]);
    expect(codesOf(await merge(merged, kept, { reason: '  ' }))).toEqual(['MERGE_REASON_MISSING']);
    expect(codesOf(await merge(merged, kept, { reason: '가'.repeat(501) }))).toEqual(['MERGE_REASON_TOO_LONG']);
    expect((await pageOf(merged)).mergedInto).toBeNull();
  });

  test('who is merged already is neither merged again nor kept', async () => {
    await merge(merged, kept);
    expect(codesOf(await merge(merged, third))).toEqual(['MERGE_ALREADY']);
    expect(codesOf(await merge(merged, kept))).toEqual(['MERGE_ALREADY']);
    expect(codesOf(await merge(third, merged))).toEqual(['MERGE_KEPT_IS_MERGED']);
  });

  test('a merge is undone once, and an unknown one never', async () => {
    const mergeId = mergeIdOf(await merge(merged, kept));
    expect(codesOf(await part(mergeId, { reason: '' }))).toEqual(['MERGE_REASON_MISSING']);
    expect(codesOf(await part(mergeId))).toEqual([]);
    expect(codesOf(await part(mergeId))).toEqual(['MERGE_PARTED']);
    expect(codesOf(await part(newId()))).toEqual(['MERGE_UNKNOWN']);
    expect(codesOf(await part('nothing'))).toEqual(['MERGE_UNKNOWN']);
    expect(codesOf(await merge(merged, kept))).toEqual([]);
  });

  test('of merges that followed one another the later is undone first', async () => {
    const ticketId = await ticketOf(merged);
    const first = mergeIdOf(await merge(merged, kept));
    const outcome = await merge(kept, third);
    const page = await pageOf(third);
    expect(idsIn(page.tickets)).toEqual([ticketId]);
    expect(page.merges.map(({ canPart }: { canPart: boolean }) => canPart)).toEqual([true, false]);
    expect((await pageOf(merged)).mergedInto).toEqual({ id: third });
    expect(codesOf(await part(first))).toEqual(['MERGE_FOLLOWED']);
    expect(codesOf(await part(mergeIdOf(outcome)))).toEqual([]);
    expect((await pageOf(merged)).mergedInto).toEqual({ id: kept });
    expect(idsIn((await pageOf(kept)).tickets)).toEqual([ticketId]);
    expect(codesOf(await part(first))).toEqual([]);
    expect(idsIn((await pageOf(merged)).tickets)).toEqual([ticketId]);
  });
});

describe('two at once', () => {
  test('into one another: one wins, and the other is told', async () => {
    const outcomes = await Promise.all([merge(merged, kept), merge(kept, merged)]);
    expect(outcomes.flatMap(codesOf)).toHaveLength(1);
    expect(outcomes.flatMap(codesOf)[0]).toMatch(/^MERGE_(?:ALREADY|KEPT_IS_MERGED)$/);
    const pages = await Promise.all([pageOf(kept), pageOf(merged)]);
    expect(pages.filter(({ mergedInto }) => mergedInto !== null)).toHaveLength(1);
  });

  test('the same merge, and the same undoing, happen once', async () => {
    const merges = await Promise.all([merge(merged, kept), merge(merged, kept)]);
    expect(merges.flatMap(codesOf)).toEqual(['MERGE_ALREADY']);
    const mergeId = (await pageOf(kept)).merges[0].id;
    expect((await Promise.all([part(mergeId), part(mergeId)])).flatMap(codesOf)).toEqual(['MERGE_PARTED']);
    expect(await outboxOf(mergeId)).toHaveLength(2);
  });
});

test('what was given to somebody else since is left there when it is undone', async () => {
  const ticketId = await ticketOf(merged);
  const mergeId = mergeIdOf(await merge(merged, kept));
  await subgraph.em.fork().execute('update ticket set customer_id = ? where id = ?', [third, ticketId]);
  await part(mergeId);
  expect(idsIn((await pageOf(third)).tickets)).toEqual([ticketId]);
});

describe('how long they are kept', () => {
  const left = async () => {
    const rows = await subgraph.em
      .fork()
      .execute<{ id: string }[]>('select id from customer where id in (?, ?)', [kept, merged]);
    return rows.map(({ id }) => id).toSorted();
  };
  const keepRetention = (now: string) => callcenter.jobs['keep-retention']?.run(subgraph.em.fork(), {}, new Date(now));

  test('as long as the last of them must be, and then both go', async () => {
    await subgraph.em.fork().execute("update customer set last_purchased_on = '2024-03-01' where id = ?", [merged]);
    await merge(merged, kept);
    await keepRetention('2029-03-01T03:00:00Z');
    expect(await left()).toEqual([kept, merged].toSorted());
    await keepRetention('2029-03-02T03:00:00Z');
    expect(await left()).toEqual([]);
  });

  test('as long as one of them is held', async () => {
    await merge(merged, kept);
    await subgraph.em.fork().execute(
      `insert into legal_hold (id, subject_type, subject_id, reason, placed_by_id, placed_by_name, placed_at)
       values (?, 'CUSTOMER', ?, '소송이 있습니다', 'x', 'x', now())`,
      [newId(), merged],
    );
    await keepRetention('2040-01-01T03:00:00Z');
    expect(await left()).toEqual([kept, merged].toSorted());
  });
});
