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
