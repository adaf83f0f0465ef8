import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from './accessibility.ts';
import { askGraph } from './ask-graph.ts';
import { openDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('at the order desk keys narrow the list, rows are chosen and held, and what is found leaves as a file', async () => {
  const page = await desk.signIn('senior', { at: '/orders' });
  const grid = page.getByRole('grid', { name: '주문 목록' });
  await grid.getByRole('checkbox').first().waitFor();

  // A number in a field is a number, on the desk it is a key.
  await page.getByRole('searchbox').fill('9');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').blur();
  await page.keyboard.press('n');
  await page.waitForURL(/filter=NEW/);
  await page.keyboard.press('5');
  await page.waitForURL((url) => !url.search.includes('filter'));

  const order = grid.getByRole('checkbox', { name: /주문 선택$/ }).first();
  await order.waitFor();
  await order.click();
  await page.getByRole('toolbar').getByRole('button', { name: '깃발', exact: true }).click();
  await page.getByRole('dialog').getByLabel('메모').fill('브라우저 확인');
  await page.getByRole('dialog').getByRole('button', { name: '깃발', exact: true }).click();
  await page.getByText(/건 처리했습니다/).waitFor();
  await page.keyboard.press('7');
  await page.waitForURL(/filter=FLAGGED/);
  await grid
    .getByRole('img', { name: /브라우저 확인/ })
    .first()
    .waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await page.getByRole('button', { name: '내보내기', exact: true }).click();
  await page.getByRole('button', { name: '내보내기 시작' }).click();
  const link = page.getByRole('link', { name: '내려받기' }).first();
  await link.waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(file.suggestedFilename()).toMatch(/^orders-.*\.xlsx$/);

  await page.keyboard.press('Escape');
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('link', { name: '주문 페이지' }).click();
  await page.getByRole('region', { name: '표시 이력' }).getByText('브라우저 확인').first().waitFor();
});

test('an agent cancels by the keyboard what has not been shipped; what was packed meanwhile is refused, and what was chosen stays (C6)', async () => {
  const [packed, waiting] = await twoAllocatedOrders();
  const agent = await desk.signIn('agent', { at: `/orders/${packed.id}` });
  await agent.getByRole('button', { name: '주문취소' }).click();
  const dialog = agent.getByRole('dialog');
  for (const { variant } of packed.lines) await dialog.getByRole('checkbox', { name: `${variant.sku} 취소` }).check();
  await dialog.getByText('품절', { exact: true }).click();
  await packAndShip(packed);
  await agent.keyboard.press('Control+Enter');
  await dialog
    .getByRole('alert')
    .getByText(/이미 출고된 상품이라 취소하거나 바꿀 수 없습니다/)
    .waitFor();
  await dialog.getByText('출고된 상품: 반품으로 접수합니다').first().waitFor();
  expect(await dialog.getByRole('radio', { name: '품절' }).isChecked()).toBe(true);
  expect(await dialog.getByRole('checkbox').first().isChecked()).toBe(true);
  expect(await seriousFaults(agent)).toEqual([]);

  await agent.goto(`/orders/${waiting.id}`);
  await agent.getByRole('button', { name: '주문취소' }).click();
  for (const { variant } of waiting.lines) await dialog.getByRole('checkbox', { name: `${variant.sku} 취소` }).check();
  await agent.keyboard.press('Control+Enter');
  await agent.getByText('상품을 취소했습니다.').first().waitFor();
  await agent
    .getByRole('table', { name: '상품' })
    .getByText(/^취소 /)
    .first()
    .waitFor();
  const { order } = await askGraph('hq', 'query ($id: ID!) { order(id: $id) { erpStatus } }', { id: waiting.id });
  expect(order).toEqual({ erpStatus: 'CANCELLED' });
});

interface AllocatedOrder {
  readonly id: string;
  readonly lines: readonly { readonly quantity: number; readonly flags: string[]; readonly variant: { sku: string } }[];
}

/** Two orders of the demo world of which everything is set aside. */
async function twoAllocatedOrders(): Promise<[AllocatedOrder, AllocatedOrder]> {
  const { orders } = await askGraph(
    'hq',
    '{ orders(first: 100, erpStatus: ALLOCATED) { nodes { id lines { quantity flags variant { sku } } } } }',
  );
  const whole: AllocatedOrder[] = orders.nodes.filter(({ lines }: AllocatedOrder) =>
    lines.every(({ flags }) => flags.includes('ALLOCATED') && !flags.includes('HOLD')),
  );
  const [first, second] = whole;
  if (!first || !second) throw new Error('the demo world has no two orders with stock');
  return [first, second];
}

/** Has the warehouse scan and ship an order. */
async function packAndShip({ id: orderId, lines }: AllocatedOrder): Promise<void> {
  const SCAN = 'mutation ($input: ScanPieceInput!) { scanPiece(input: $input) { userErrors { code } } }';
  const SHIP = 'mutation ($input: CompletePackingInput!) { completePacking(input: $input) { userErrors { code } } }';
  for (const { quantity, variant } of lines) {
    for (let piece = 0; piece < quantity; piece += 1) {
      await askGraph('hq', SCAN, { input: { orderId, code: variant.sku } });
    }
  }
  const { completePacking } = await askGraph('hq', SHIP, { input: { orderId } });
  expect(completePacking.userErrors).toEqual([]);
}
