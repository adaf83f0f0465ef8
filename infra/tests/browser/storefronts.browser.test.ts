import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, settled, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

test('headquarters sets what part of the stock a storefront sells, and sees how its marketplaces stand', async () => {
  const page = await desk.signIn('hq', { at: '/orders/storefronts' });
  await settled(page);
  expect(await page.getByRole('table', { name: '분양몰 목록' }).locator('tbody tr').count()).toBe(3);
  await page.getByRole('table', { name: '판매처' }).getByText('스마트스토어').waitFor();
  await page.getByRole('link', { name: 'PNR003' }).click();
  const ratio = page.getByRole('textbox', { name: '연동재고율 %' });
  const before = await ratio.inputValue();
  await ratio.fill('101');
  await page.getByRole('button', { name: '연동재고율 저장' }).click();
  await page.getByText('0부터 100까지').waitFor();
  const after = before === '41' ? '42' : '41';
  await ratio.fill(after);
  await page.getByRole('button', { name: '연동재고율 저장' }).click();
  await page.getByText(`${before}% → ${after}%`).first().waitFor();
  await page.getByRole('link', { name: '판매처 동기화', exact: true }).first().click();
  await page.getByRole('table', { name: '판매처 상태' }).getByText('언더코코').first().waitFor();
});

test('an operator sees the storefront they run alone, and sells at a price of their own', async () => {
  const page = await desk.signIn('operator2', { at: '/orders/storefronts' });
  await settled(page);
  const list = page.getByRole('table', { name: '분양몰 목록' }).locator('tbody tr');
  expect(await list.count()).toBe(1);
  await list.locator('a').first().click();
  await page
    .getByRole('button', { name: /판매가 수정$/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('-1');
  await dialog.getByRole('button', { name: /^저장/ }).click();
  await dialog.getByText('가격은 0원 이상이어야 합니다.').first().waitFor();
  await dialog.getByRole('textbox').fill('123000');
  await dialog.getByRole('button', { name: /^저장/ }).click();
  await page.getByText('123,000원').first().waitFor();
  expect(await page.getByRole('button', { name: '연동재고율 저장' }).count()).toBe(0);
});

test('headquarters adds a product, is refused a second of its code, receives stock of it and discontinues it', async () => {
  const page = await desk.signIn('hq', { at: '/orders/products' });
  await settled(page);
  const styleCode = `T${randomUUID().slice(0, 8).toUpperCase()}`;
  await addProduct(page, styleCode);
  await page.getByText('상품을 등록했습니다').waitFor();
  const side = page.getByRole('dialog', { name: styleCode });
  await side.getByRole('link', { name: `${styleCode}-GY-M` }).waitFor();
  await side.getByText('52,000원').waitFor();
  await page.goto('/orders/products');
  await addProduct(page, styleCode.toLowerCase());
  const form = page.getByRole('dialog', { name: '상품 등록' });
  await form.getByText('이미 등록된 스타일 코드입니다').first().waitFor();
  expect(await form.getByLabel('상품명').inputValue()).toBe('누빔 조끼');
  await page.goto(`/orders/stock?q=${styleCode}-GY-L`);
  await page.getByRole('button', { name: `${styleCode}-GY-L` }).click();
  await page.getByRole('button', { name: '입고' }).click();
  await page.getByLabel('입고 수량').fill('5');
  await page.keyboard.press('Control+Enter');
  await page.getByText('실재고 +5').first().waitFor();
  await page.goto(`/orders/products?q=${styleCode}`);
  await page.getByRole('link', { name: styleCode }).click();
  await side.getByRole('button', { name: `${styleCode}-GY-L 단종` }).click();
  await page.getByText('모든 판매처에 곧바로 품절로').waitFor();
  await page.keyboard.press('Control+Enter');
  await side.getByRole('button', { name: `${styleCode}-GY-L 판매 재개` }).waitFor();
  expect(await side.getByText('판매 중', { exact: true }).count()).toBe(1);
});

async function addProduct(page: Page, styleCode: string): Promise<void> {
  await page.getByRole('button', { name: /^상품 등록/ }).click();
  const form = page.getByRole('dialog', { name: '상품 등록' });
  for (const [label, text] of [
    ['스타일 코드', styleCode],
    ['상품명', '누빔 조끼'],
    ['판매가', '89,000'],
    ['도매가', '52000'],
    ['색상 코드', 'gy'],
    ['사이즈', 'M, L'],
  ] as const)
    await form.getByLabel(label).fill(text);
  await page.keyboard.press('Control+Enter');
}
