import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { demoCustomers } from '../../demo/customers.ts';
import { given } from '../../start/testing.ts';
import { seriousFaults } from './accessibility.ts';
import { askGraph } from './ask-graph.ts';
import { openDesk, settled, type Desk } from './desk.ts';

const ORDERS = 'query ($id: ID!) { customer(id: $id) { orders(first: 50) { nodes { id } } } }';

let desk: Desk;
const [joinedFirst, joinedAgain] = demoCustomers().slice(-2);
const one = given(joinedFirst);
const again = given(joinedAgain);
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

async function ordersOf(id: string): Promise<string[]> {
  const { customer } = await askGraph('senior', ORDERS, { id });
  return customer.orders.nodes.map((order: { id: string }) => order.id).toSorted();
}

test('an agent sees who may be the same customer, side by side, and merges nobody', async () => {
  const agent = await desk.signIn('agent', { at: `/customers/${again.id}` });
  await agent.getByRole('button', { name: '같은 고객일 수 있음 1명' }).click();
  const dialog = agent.getByRole('dialog', { name: '같은 고객일 수 있음' });
  for (const { name, number } of [one, again])
    await dialog.getByRole('region', { name: `${name} ${number}` }).waitFor();
  await settled(agent);
  expect(await seriousFaults(agent)).toEqual([]);
  expect(await dialog.getByRole('button', { name: '합치기' }).count()).toBe(0);
  await dialog.getByRole('link', { name: '고객 화면 열기' }).click();
  await agent.waitForURL(`**/customers/${one.id}`);
});

test('a senior merges two who are one; the old page leads on, orders follow, and all comes back when it is undone', async () => {
  const before = { one: await ordersOf(one.id), again: await ordersOf(again.id) };
  const senior = await desk.signIn('senior', { at: `/customers/${again.id}` });
  await senior.getByRole('button', { name: '같은 고객일 수 있음 1명' }).click();
  const dialog = senior.getByRole('dialog', { name: '같은 고객일 수 있음' });
  await dialog.getByRole('group', { name: '남길 고객' }).getByText(one.number).click();
  await dialog.getByText(`두 로그인 모두 ${one.name} ${one.number} 고객으로 이어집니다.`).waitFor();
  await senior.keyboard.press('Control+Enter');
  await dialog.getByRole('alert').waitFor();
  expect(await seriousFaults(senior)).toEqual([]);
  await dialog.getByLabel('합치는 사유').fill('전화로 본인 확인');
  await senior.keyboard.press('Control+Enter');

  await senior.waitForURL(`**/customers/${one.id}`);
  const merges = senior.getByRole('region', { name: '합쳐진 고객' });
  await merges.getByText(again.number).waitFor();
  await merges.getByText('전화로 본인 확인').waitFor();
  await vi.waitUntil(async () => (await ordersOf(again.id)).length === 0, { timeout: 20_000, interval: 250 });
  expect(await ordersOf(one.id)).toEqual([...before.one, ...before.again].toSorted());
  await senior.goto(`/customers/${again.id}`);
  await senior.waitForURL(`**/customers/${one.id}`);
  await senior.getByText(/고객으로 합쳐졌습니다/).waitFor();

  await merges.getByRole('button', { name: '되돌리기' }).click();
  const question = senior.getByRole('dialog', { name: '합치기 되돌리기' });
  await question.getByLabel('되돌리는 사유').fill('다른 사람');
  await senior.keyboard.press('Control+Enter');
  await senior.getByText(`${again.name} ${again.number} 고객을 다시 나눴습니다`).waitFor();
  await senior.getByRole('button', { name: '같은 고객일 수 있음 1명' }).waitFor();
  await vi.waitUntil(async () => (await ordersOf(again.id)).length === before.again.length, {
    timeout: 20_000,
    interval: 250,
  });
  expect(await ordersOf(one.id)).toEqual(before.one);
});
