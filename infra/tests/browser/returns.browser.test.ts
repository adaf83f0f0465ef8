import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askGraph } from './ask-graph.ts';
import { openDesk, type Desk } from './desk.ts';

const DELIVERED = '{ orders(first: 1, erpStatus: DELIVERED) { nodes { id } } }';

let desk: Desk;
let order: string;
beforeAll(async () => {
  desk = await openDesk();
  const { orders } = await askGraph('senior', DELIVERED);
  order = orders.nodes[0].id;
});
afterAll(() => desk.close());

const shown = (page: Page, text: RegExp | string) => page.getByText(text).first().waitFor();

test('an agent has goods fetched by the keyboard, headquarters inspects them, and the order says so (E9, C8)', async () => {
  const agent = await desk.signIn('agent', { at: `/orders/${order}` });
  await agent.getByRole('button', { name: '택배회수요청' }).click();
  await agent.getByRole('checkbox').first().check();
  await agent
    .getByLabel(/회송지주소/)
    .first()
    .fill('서울특별시 중구 세종대로 110 3층');
  await agent.keyboard.press('F4');
  await shown(agent, /주소정제 완료/);
  await agent.keyboard.press('F6');
  await shown(agent, '확인하면 아래 내용으로 접수하고 택배사에 회수를 요청합니다.');
  await agent.keyboard.press('Control+Enter');
  const number = agent.getByRole('link', { name: /^R\d{6}-\d{5} 반품$/ }).first();
  const text = await number.innerText();
  await number.click();
  await agent.getByRole('heading', { name: text }).waitFor();

  const hq = await desk.signIn('hq', { at: '/orders/returns' });
  const scan = hq.getByRole('textbox', { name: '회수송장번호 스캔' });
  await scan.waitFor();
  await hq.keyboard.press('F2');
  await hq.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '회수송장번호 스캔');
  const typed = text.split(' ')[0] ?? '';
  await hq.keyboard.type(typed);
  // A server that does not answer is told, and what was scanned stays to be read again.
  await hq.route('**/graphql', (route) => route.abort());
  await hq.keyboard.press('Enter');
  await shown(hq, /확인하지 못했습니다/);
  expect(await scan.inputValue()).toBe(typed);
  await hq.unroute('**/graphql');
  await hq.keyboard.press('Enter');
  await hq.getByRole('button', { name: '모두 정품' }).click();
  await hq.keyboard.press('Control+Enter');
  await shown(hq, '반품을 확정했습니다.');
  await hq.getByRole('button', { name: '환불 완료' }).click();
  await shown(hq, '처리했습니다.');
  // The button is gone, and what is left of its words is the state.
  await expect.poll(() => hq.getByRole('button', { name: '환불 완료' }).count()).toBe(0);
  await hq.goto(`/orders/${order}`);
  const ofOrder = hq.getByRole('region', { name: '반품·교환' }).getByRole('listitem').filter({ hasText: text });
  await ofOrder.getByText('환불 완료', { exact: true }).waitFor();
});

test('an operator takes in and sorts what comes back to their storefront, and finds what is not fit for sale (C8)', async () => {
  const number = await aReturnTheOperatorSends();
  const page = await desk.signIn('operator2', { at: '/orders/returns' });
  await page.getByRole('textbox', { name: '회수송장번호 스캔' }).fill(number);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: new RegExp(`^${number}`) }).waitFor();
  await page
    .getByRole('table', { name: '검수' })
    .getByLabel(/수선품$/)
    .first()
    .fill('1');
  await page.keyboard.press('Control+Enter');
  await shown(page, '반품을 확정했습니다.');
  await page.goto('/orders/returned-lots');
  await shown(page, number);
});

/** A return of one piece to the storefront that the demo operator runs, which nobody fetches; gives its number. */
async function aReturnTheOperatorSends(): Promise<string> {
  const { orders } = await askGraph(
    'operator2',
    '{ orders(first: 20, erpStatus: DELIVERED) { nodes { id lines { id quantity shippedAt returningQuantity returnedQuantity } } } }',
  );
  const found = orders.nodes
    .flatMap(({ id, lines }: { id: string; lines: SoldLine[] }) => lines.map((line) => ({ orderId: id, ...line })))
    .find((line: SoldLine) => line.shippedAt && line.quantity > line.returningQuantity + line.returnedQuantity);
  const { requestReturn } = await askGraph(
    'operator2',
    'mutation ($input: RequestReturnInput!) { requestReturn(input: $input) { orderReturn { number } userErrors { code } } }',
    {
      input: {
        orderId: found.orderId,
        lines: [{ orderLineId: found.id, quantity: 1 }],
        reason: 'DEFECT',
        pickup: { byCourier: false },
      },
    },
  );
  expect(requestReturn.userErrors).toEqual([]);
  return requestReturn.orderReturn.number;
}

interface SoldLine {
  readonly id: string;
  readonly quantity: number;
  readonly shippedAt: string | null;
  readonly returningQuantity: number;
  readonly returnedQuantity: number;
}
