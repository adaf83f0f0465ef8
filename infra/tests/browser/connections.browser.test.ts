import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('headquarters sees how every connection stands and collects at once; an operator sees the own one alone', async () => {
  const page = await desk.signIn('hq', { at: '/orders/connections' });
  const connections = page.getByRole('list', { name: '연결 상태' });
  await connections.getByText('PNR001 · 나잘란 스마트스토어').waitFor();
  expect(await connections.getByRole('listitem').count()).toBe(4);
  const collect = page.getByRole('button', { name: '지금 수집: 언더코코 자사몰 (Cafe24)' });
  await collect.click();
  await page.getByText('수집을 시작했습니다').waitFor();
  const row = connections.getByRole('listitem').filter({ hasText: 'PNR003' });
  await row.getByText('정상').waitFor();
  await row.getByText(/마지막 실행/).waitFor();
  await page.getByRole('region', { name: '수집하지 못한 자료' }).waitFor();

  const narrow = await desk.signIn('operator2', { at: '/orders/connections', width: 390, scheme: 'dark' });
  const own = narrow.getByRole('list', { name: '연결 상태' });
  await own.getByText('PNR002 · 보라새지 자사몰 (Cafe24)').waitFor();
  expect(await own.getByRole('listitem').count()).toBe(1);
  const width = await narrow.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});
