import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askGraph } from './ask-graph.ts';
import { openDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('the warehouse', () => {
  test('goods come in, a shelf is counted for a reason, and the ledger says so', async () => {
    const page = await desk.signIn('hq', { at: '/orders/stock' });
    await page.getByRole('table').getByRole('button').first().click();
    const side = page.getByRole('dialog').first();
    await side.getByRole('button', { name: '입고' }).click();
    await page.getByLabel('입고 수량').fill('0');
    await page.getByRole('button', { name: /^저장/ }).click();
    await page.getByText('100,000개까지의 정수').first().waitFor();
    await page.getByLabel('입고 수량').fill('7');
    await page.getByRole('button', { name: /^저장/ }).click();
    await side.getByText('실재고 +7').first().waitFor();
    await side.getByRole('button', { name: '실사' }).click();
    await page.getByLabel('센 수량').fill('1000');
    await page.getByLabel('사유').fill('연말 실사');
    await page.getByRole('button', { name: /^저장/ }).click();
    await side.getByText('연말 실사').first().waitFor();
  });

  test('a scanner packs an order piece by piece, is told loudly what is wrong, and ships it', async () => {
    const page = await desk.signIn('hq', { at: '/orders/packing' });
    const order = await anAllocatedOrder();
    await scan(page, order.number);
    await page.getByText(`주문 ${order.number}`).waitFor();
    await scan(page, 'D99-NOTHING-X');
    await page.getByRole('alert').getByText('이 주문의 상품이 아닙니다').waitFor();
    for (const { sku, quantity } of order.lines)
      for (let piece = 0; piece < quantity; piece += 1) await scan(page, sku);
    await page.getByText('모두 담았습니다').waitFor();
    await scan(page, order.lines[0]?.sku ?? '');
    await page.getByText('주문 수량보다 많습니다').waitFor();
    await page.keyboard.press('F9');
    await page.getByText('출고했습니다').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '송장 출력' }).click();
    expect((await download).suggestedFilename()).toMatch(/^송장-\d{12}\.pdf$/);
  });
});

async function scan(page: Page, code: string): Promise<void> {
  await page.getByRole('textbox', { name: /스캔/ }).fill(code);
  await page.keyboard.press('Enter');
}

interface ToPack {
  readonly number: string;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
}

/** An order of the demo world of which everything is set aside. */
async function anAllocatedOrder(): Promise<ToPack> {
  const { orders } = await askGraph(
    'hq',
    `{ orders(first: 100, erpStatus: ALLOCATED) { nodes { number lines { quantity flags variant { sku } } } } }`,
  );
  const found = orders.nodes.findLast(({ lines }: { lines: { flags: string[] }[] }) =>
    lines.every(({ flags }) => flags.includes('ALLOCATED') && !flags.includes('HOLD')),
  );
  return {
    number: found.number,
    lines: found.lines.map(({ quantity, variant }: { quantity: number; variant: { sku: string } }) => ({
      sku: variant.sku,
      quantity,
    })),
  };
}
