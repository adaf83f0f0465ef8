import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';

const VIEW = '{ view { id name query columns isShared isMine } userErrors { code field } }';
const CREATE = `mutation ($input: CreateOrderViewInput!) { act: createOrderView(input: $input) ${VIEW} }`;
const CHANGE = `mutation ($input: ChangeOrderViewInput!) { act: changeOrderView(input: $input) ${VIEW} }`;
const REMOVE = `mutation ($input: RemoveOrderViewInput!) { act: removeOrderView(input: $input) ${VIEW} }`;
const CHOOSE = `mutation ($input: ChooseOrderViewInput!) { act: chooseOrderView(input: $input) ${VIEW} }`;
const details = { name: '출고 대기', query: 'filter=HOLD', columns: ['FLAGS', 'PRODUCT'], isShared: false };

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  await aStorefront(subgraph.em, { code: 'PNR002' });
});
afterAll(() => subgraph.stop());

async function act(asker: Asker, document: string, input: object) {
  const { data, errors } = await asker.ask(document, { input });
  return data?.act ?? errors[0]?.message;
}

const namesOf = async (asker: Asker) =>
  (await asker.ask('{ orderViews { name } }')).data.orderViews.map(({ name }: { name: string }) => name);

test('a view keeps filters and columns, without whom somebody looked for', async () => {
  const senior = subgraph.as('SENIOR', { id: newId() });
  const query = 'filter=HOLD&q=%ED%99%8D%EA%B8%B8%EB%8F%99&name=x&phone=01012345678&storefront=PNR002';
  const { view } = await act(senior, CREATE, { ...details, query });
  expect(view).toMatchObject({ query: 'filter=HOLD&storefront=PNR002', columns: ['FLAGS', 'PRODUCT'], isMine: true });
  expect(await act(senior, CREATE, { ...details, name: ' 출고 대기 ' })).toEqual({
    view: null,
    userErrors: [{ code: 'VIEW_NAME_TAKEN', field: ['input', 'name'] }],
  });
  const other = await act(senior, CREATE, { ...details, name: '다른 보기' });
  const renamed = await act(senior, CHANGE, { ...details, viewId: other.view.id });
  expect(renamed.userErrors).toMatchObject([{ code: 'VIEW_NAME_TAKEN' }]);
});

test('two at once take one name once', async () => {
  const senior = subgraph.as('SENIOR', { id: newId() });
  const both = await Promise.all([act(senior, CREATE, details), act(senior, CREATE, details)]);
  expect(both.map(({ userErrors }) => userErrors.length).toSorted()).toEqual([0, 1]);
});

test('others see what is shared, and change nothing of it', async () => {
  const [owner, other, agent] = [newId(), newId(), newId()].map((id) => subgraph.as('SENIOR', { id }));
  const stranger = subgraph.as('OPERATOR', { id: newId(), storefronts: ['PNR003'] });
  const operator = subgraph.as('OPERATOR', { id: newId(), storefronts: ['PNR002'] });
  const partner = subgraph.as('OPERATOR', { id: newId(), storefronts: ['PNR002'] });
  if (!owner || !other || !agent) throw new Error('three were made');
  await act(owner, CREATE, { ...details, name: '나만' });
  const shared = await act(owner, CREATE, { ...details, name: '모두', isShared: true });
  await act(operator, CREATE, { ...details, name: '분양몰', isShared: true });
  expect(await namesOf(other)).toEqual(['모두', '분양몰']);
  expect(await namesOf(stranger)).toEqual(['모두']);
  expect(await namesOf(partner)).toEqual(['모두', '분양몰']);
  const refused = await act(other, CHANGE, { ...details, viewId: shared.view.id });
  expect(refused.userErrors).toEqual([{ code: 'VIEW_UNKNOWN', field: ['input', 'viewId'] }]);
  expect((await act(other, REMOVE, { viewId: shared.view.id })).userErrors).toMatchObject([{ code: 'VIEW_UNKNOWN' }]);
});

test('a desk opens with the view that was chosen, until that is removed', async () => {
  const senior = subgraph.as('SENIOR', { id: newId() });
  const DEFAULT = '{ defaultOrderView { name } }';
  const { view } = await act(senior, CREATE, details);
  for (const _time of [1, 2]) await act(senior, CHOOSE, { viewId: view.id });
  expect((await senior.ask(DEFAULT)).data.defaultOrderView).toEqual({ name: '출고 대기' });
  await act(senior, REMOVE, { viewId: view.id });
  expect((await senior.ask(DEFAULT)).data.defaultOrderView).toBeNull();
  expect((await act(senior, CHOOSE, { viewId: 'no-id' })).userErrors).toMatchObject([{ code: 'VIEW_UNKNOWN' }]);
  expect((await act(senior, CHOOSE, {})).userErrors).toEqual([]);
  expect((await act(senior, CREATE, details)).userErrors).toEqual([]);
});

test.each([
  [{ name: '  ' }, 'VIEW_NAME_INVALID'],
  [{ name: '가'.repeat(61) }, 'VIEW_NAME_INVALID'],
  [{ query: 'x'.repeat(2001) }, 'VIEW_QUERY_INVALID'],
  [{ columns: [] }, 'VIEW_QUERY_INVALID'],
  [{ columns: ['FLAGS', 'FLAGS'] }, 'VIEW_QUERY_INVALID'],
])('what cannot be kept is refused with its reason', async (odd, code) => {
  const answer = await act(subgraph.as('SENIOR', { id: newId() }), CREATE, { ...details, ...odd });
  expect(answer.userErrors).toMatchObject([{ code }]);
});

test('an agent keeps views, and shares none; a customer has no desk', async () => {
  const agent = subgraph.as('AGENT', { id: newId() });
  expect((await act(agent, CREATE, { ...details, isShared: true })).userErrors).toMatchObject([
    { code: 'VIEW_NOT_SHAREABLE' },
  ]);
  expect((await act(agent, CREATE, details)).userErrors).toEqual([]);
  expect(await act(subgraph.as('CONSUMER'), CREATE, details)).toBe('You may not ask this');
});
