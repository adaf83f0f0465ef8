import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from './accessibility.ts';
import { openDesk, settled, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => void (desk = await openDesk()), 120_000);
afterAll(() => desk.close());

test('who runs a storefront lands on its dashboard, reads a settlement of theirs and objects; the headquarters sees why and settles a week', async () => {
  const page = await desk.signIn('operator2');
  await page.getByRole('link', { name: '주문', exact: true }).click();
  await page.waitForURL(/\/orders\/dashboard/);
  await page.getByRole('region', { name: '일자별 매출' }).first().waitFor();
  await settled(page);
  expect(await seriousFaults(page)).toEqual([]);

  await page.goto('/orders/settlements?state=ISSUED&kind=WEEKLY');
  await settled(page);
  const list = page.getByRole('table', { name: '정산 목록' });
  const number = await list.locator('a[data-row]').first().innerText();
  expect(number).toMatch(/-PNR002$/);
  await list.locator('a[data-row]').first().click();
  await page.getByRole('button', { name: '이의 제기' }).click();
  await page.getByLabel('사유').fill('수량이 하나 다릅니다');
  await page.getByRole('dialog').getByRole('button', { name: '이의 제기' }).click();
  await page.getByText('이의를 제기했습니다').waitFor();
  await settled(page);
  expect(await seriousFaults(page)).toEqual([]);

  const office = await desk.signIn('hq', { at: '/orders/settlements?state=OBJECTED' });
  await office.getByRole('table', { name: '정산 목록' }).getByText(number).click();
  await office.getByText('수량이 하나 다릅니다').waitFor();
  await office.getByRole('button', { name: '이의 답변' }).waitFor();
  await office.goto('/orders/settlements');
  await office.getByRole('button', { name: '정산 실행' }).click();
  const week = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await office.getByLabel('기간 안의 하루').fill(week);
  await office.getByRole('dialog').getByRole('button', { name: '정산 실행' }).click();
  await office.getByText('건을 만들었습니다').waitFor();
  await settled(office);
  expect(await seriousFaults(office)).toEqual([]);
  await office.goto('/orders/settlements/check');
  await office.getByRole('button', { name: '지금 점검' }).click();
  await office.getByText('점검했습니다').waitFor();
  await office.getByText('일치').first().waitFor();
}, 60_000);
