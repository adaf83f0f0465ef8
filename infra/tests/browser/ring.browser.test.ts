import { portOf } from '@madang/shared-schema/slices';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { theCustomer } from '../../demo/customers.ts';
import { openDesk, seriousFaults, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Lets somebody ring at the simulated exchange. */
async function ring(to: string, from: string): Promise<void> {
  const { port } = new URL(inject('system').url);
  await fetch(`http://127.0.0.1:${portOf('simulators', { PORT_BASE: port })}/control/centrex/rings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to, from }),
  });
}

test('who rings is on the screen wherever the agent works, opens with a click, is linked to what is saved, and stands in the calls of today', async () => {
  const page = await desk.signIn('agent', { at: '/orders' });
  const lamp = page.getByRole('button', { name: /^내선 \d+/ });
  const extension = (await lamp.textContent()) ?? '';
  await lamp.click();
  await page.getByRole('button', { name: `내선 ${extension} 정상` }).waitFor();
  // A second window of the same browser hears what the first one hears, over the same connections.
  const second = await page.context().newPage();
  const streams: string[] = [];
  second.on('request', (request) => request.url().endsWith('/graphql/stream') && streams.push(request.url()));
  await second.goto('/orders');
  await second.getByRole('button', { name: /^내선 \d+/ }).waitFor();
  const search = page.getByRole('searchbox').first();
  await search.fill('쓰던 글');

  await ring(extension, theCustomer.mobile);
  const card = page.getByRole('region', { name: '전화가 왔습니다' });
  await card.getByText(theCustomer.name).waitFor();
  await second.getByRole('region', { name: '전화가 왔습니다' }).getByText(theCustomer.name).waitFor();
  expect(streams).toEqual([]);
  await second.close();
  expect(await search.inputValue()).toBe('쓰던 글');
  expect(await seriousFaults(page)).toEqual([]);
  const senior = await desk.signIn('senior', { at: '/callcenter/board' });
  await senior.getByRole('row').filter({ hasText: extension }).getByText('벨 울림').waitFor();
  await card.getByRole('button', { name: '고객 열기' }).click();
  await page.waitForURL((url) => url.searchParams.get('customer') === theCustomer.id);

  await page.getByText('수신번호').waitFor();
  await page.getByLabel('상담유형').selectOption('01');
  await page.getByLabel('제목', { exact: true }).fill('전화로 물으심');
  const linked = page.waitForRequest((request) => request.postData()?.includes('"callId":"') === true);
  await page.keyboard.press('F4');
  await linked;
  await page.getByText(/접수 \d{10}번을 저장했습니다/).waitFor();

  await page.getByRole('button', { name: '전화끊기' }).click();
  await page.getByRole('button', { name: '히스토리 보기' }).click();
  const calls = page.getByRole('complementary', { name: '오늘 통화' });
  const row = calls.getByRole('listitem').filter({ hasText: '부재중' }).first();
  await row.getByRole('button', { name: '접수' }).click();
  await page.getByText(/^부재중 \d+$/).waitFor({ state: 'detached' });
  await page.getByText('새 접수', { exact: true }).waitFor();
});
