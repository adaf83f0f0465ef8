import { portOf } from '@madang/shared-schema/slices';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { theCustomer } from '../../demo/customers.ts';
import { askGraph } from './ask-graph.ts';
import { openDesk, seriousFaults, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Lets somebody ring at the simulated exchange, or at the simulated Asterisk. */
async function ring(to: string, from: string, at: 'centrex' | 'ari' = 'centrex'): Promise<void> {
  const { port } = new URL(inject('system').url);
  await fetch(`http://127.0.0.1:${portOf('simulators', { PORT_BASE: port })}/control/${at}/rings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to, from }),
  });
}

test('who rings is on the screen wherever the agent works, opens with a click, is linked to what is saved, and leads to it from the calls of today', async () => {
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
  const saved = await page.getByText(/접수 \d{10}번을 저장했습니다/).textContent();

  await page.getByRole('button', { name: '전화끊기' }).click();
  await page.getByRole('button', { name: '히스토리 보기' }).click();
  const calls = page.getByRole('complementary', { name: '오늘 통화' });
  // The one that just rang: the demo has missed calls too, which were seen.
  const row = calls.locator('li[data-unseen]').filter({ hasText: '부재중' });
  await row.getByRole('button', { name: '접수' }).click();
  await page.getByText(/^부재중 \d+$/).waitFor({ state: 'detached' });
  await page.getByText('새 접수', { exact: true }).waitFor();

  const number = /\d{10}/.exec(saved ?? '')?.[0] ?? '';
  await page.getByRole('tab', { name: /^담당자관련이력/ }).click();
  await page.getByText('당일통화내역', { exact: true }).click();
  const taken = page.getByRole('table', { name: '오늘 통화' }).getByRole('row').filter({ hasText: number });
  await taken.getByText('수신', { exact: true }).dblclick();
  await page.locator('#desk-number').getByText(number).waitFor();
});

test('at an Asterisk an agent takes a call up from the bar, mutes it, asks a colleague and hands it over', async () => {
  await sitDown('agent', '9841');
  await sitDown('senior', '9842');
  const [page, colleague] = [
    await desk.signIn('agent', { at: '/orders' }),
    await desk.signIn('senior', { at: '/orders' }),
  ];
  for (const [at, extension] of [
    [page, '9841'],
    [colleague, '9842'],
  ] as const)
    await at.getByRole('button', { name: `내선 ${extension} 정상` }).waitFor();
  await ring('9841', theCustomer.mobile, 'ari');
  await page.getByRole('button', { name: /받기$/ }).click();
  await page.getByRole('button', { name: '음소거', pressed: false }).click();
  await page.getByRole('button', { name: '음소거', pressed: true }).click();
  const handOver = page.getByRole('button', { name: '돌려주기', exact: true });
  await page.getByRole('button', { name: '음소거', pressed: false }).and(page.locator(':enabled')).waitFor();
  await handOver.click();
  await page.getByRole('combobox', { name: '받을 내선' }).fill('9842');
  await page.getByRole('option', { name: /9842$/ }).click();
  await page.getByRole('button', { name: '통화중 돌려주기' }).click();
  await page.getByText('내선 9842번과 상의 중입니다', { exact: false }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await colleague.getByRole('button', { name: /받기$/ }).click();
  await page.getByRole('button', { name: '넘기기' }).click();
  await page.getByRole('button', { name: '전화끊기' }).and(page.locator(':disabled')).waitFor();
  await colleague.getByRole('button', { name: '전화끊기' }).and(colleague.locator(':enabled')).click();
  await colleague.getByRole('button', { name: '전화끊기' }).and(colleague.locator(':disabled')).waitFor();
});

/** Sits somebody down at an extension, until the story is over. */
async function sitDown(login: string, number: string): Promise<void> {
  const { myExtension } = await askGraph(login, '{ myExtension { number } }');
  await claim(login, number);
  onTestFinished(() => claim(login, myExtension.number));
}

async function claim(login: string, number: string): Promise<void> {
  const CLAIM =
    'mutation ($input: ClaimExtensionInput!) { claimExtension(input: $input) { extension { number } userErrors { code } } }';
  const { claimExtension } = await askGraph(login, CLAIM, { input: { number } });
  expect(claimExtension.userErrors).toEqual([]);
}
