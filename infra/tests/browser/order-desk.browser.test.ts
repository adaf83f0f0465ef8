import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, seriousFaults, type Desk } from './desk.ts';

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
