import { portOf } from '@madang/shared-schema/slices';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { demoCustomers, theCustomer } from '../../demo/customers.ts';
import { given } from '../../start/testing.ts';
import { seriousFaults } from './accessibility.ts';
import { askGraph } from './ask-graph.ts';
import { focused, openDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Lets somebody ring at the simulated exchange, or at the simulated Asterisk. */
async function ring(to: string, from: string, at: 'centrex' | 'ari' = 'centrex'): Promise<void> {
  await control(`${at}/rings`, { to, from });
}

/** Takes a telephone on a table up, or puts it down, at the simulated Asterisk. */
async function handset(number: string, act: 'pick-up' | 'hang-up'): Promise<void> {
  await control(`ari/telephones/${number}`, { act });
}

async function control(what: string, wish: object, method: 'POST' | 'DELETE' = 'POST'): Promise<void> {
  const { port } = new URL(inject('system').url);
  await fetch(`http://127.0.0.1:${portOf('simulators', { PORT_BASE: port })}/control/${what}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wish),
  });
}

/** Waits until a window shows that somebody talks or rings at its extension, or that nobody does any more. */
async function inCall(page: Page, state: ':enabled' | ':disabled'): Promise<void> {
  await page.getByRole('button', { name: '전화끊기' }).and(page.locator(state)).waitFor();
}

const isOf = (customerId: string) => (url: URL) => url.searchParams.get('customer') === customerId;

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

  // Who talks stays on the screen for as long as they do.
  await page.getByText('수신번호').waitFor();
  await page.getByRole('button', { name: '전화끊기' }).click();
  await page.getByText('수신번호').waitFor({ state: 'detached' });
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
  await page.getByRole('listbox').getByRole('option', { name: /9842$/ }).click();
  await page.getByRole('button', { name: '통화중 돌려주기' }).click();
  await page.getByText('내선 9842번과 상의 중입니다', { exact: false }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await colleague.getByRole('button', { name: /받기$/ }).click();
  await page.getByRole('button', { name: '넘기기' }).click();
  await inCall(page, ':disabled');
  await colleague.getByRole('button', { name: '전화끊기' }).and(colleague.locator(':enabled')).click();
  await inCall(colleague, ':disabled');
});

test('who rings comes to an empty desk by itself; what is written about them is put aside before the next caller opens, and is found again', async () => {
  await sitDown('agent', '9841');
  const next = given(demoCustomers()[7]);
  const page = await desk.signIn('agent', { at: '/callcenter/desk' });
  await page.getByRole('button', { name: '내선 9841 정상' }).waitFor();
  await ring('9841', theCustomer.mobile, 'ari');
  await page.waitForURL(isOf(theCustomer.id));
  await page.getByRole('button', { name: /받기$/ }).click();
  await page.getByLabel('제목', { exact: true }).fill('앞 고객의 문의');
  await page.locator('#desk-content').fill('앞 고객과 나눈 이야기');
  await handset('9841', 'hang-up');
  await inCall(page, ':disabled');

  await ring('9841', next.mobile, 'ari');
  const card = page.getByRole('region', { name: '전화가 왔습니다' });
  await card.getByText(next.name).waitFor();
  expect(await page.locator('#desk-content').inputValue()).toBe('앞 고객과 나눈 이야기');
  await handset('9841', 'pick-up');
  await page.waitForURL(isOf(next.id));
  await page.getByText('작성하던 접수를 임시저장에 넣었습니다').waitFor();
  expect(await page.locator('#desk-content').inputValue()).toBe('');
  await page.getByLabel('상담유형').selectOption('01');
  await page.getByLabel('제목', { exact: true }).fill('다음 고객의 문의');
  await page.keyboard.press('F4');
  await page.getByText(/접수 \d{10}번을 저장했습니다/).waitFor();

  // The call goes on; an empty desk that is loaded anew does not fetch its caller once more.
  await page.keyboard.press('F2');
  await page.reload();
  await inCall(page, ':enabled');
  await page.getByText('고객을 찾거나 주문을 연결해 주세요').first().waitFor();
  await handset('9841', 'hang-up');
  await inCall(page, ':disabled');

  await page.getByRole('tab', { name: '접수정보 임시저장' }).click();
  const aside = page.getByRole('listitem').filter({ hasText: '앞 고객의 문의' });
  await aside.getByRole('button', { name: '불러오기' }).click();
  await page.waitForURL(isOf(theCustomer.id));
  expect(await page.locator('#desk-content').inputValue()).toBe('앞 고객과 나눈 이야기');
  expect(await seriousFaults(page)).toEqual([]);
});

test('a service that cannot put aside what is being written keeps nobody from the caller, and nothing is lost', async () => {
  await sitDown('agent', '9841');
  const caller = given(demoCustomers()[13]);
  const page = await desk.signIn('agent', { at: `/callcenter/desk?customer=${theCustomer.id}` });
  await page.getByRole('button', { name: '내선 9841 정상' }).waitFor();
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('SaveDeskDraft') ? route.abort() : route.fallback(),
  );
  await page.locator('#desk-content').fill('보관될 글');
  await ring('9841', caller.mobile, 'ari');
  await page.getByRole('region', { name: '전화가 왔습니다' }).getByRole('button', { name: '고객 열기' }).click();
  await page.waitForURL(isOf(caller.id));
  await page.getByText('저장하지 않은 접수 1건을 보관하고 있습니다').waitFor();
  await page.reload();
  await page.waitForURL(isOf(caller.id));
  await page.getByRole('button', { name: '되돌리기' }).click();
  await page.waitForURL(isOf(theCustomer.id));
  await page.waitForFunction(() => {
    const field = document.querySelector('#desk-content');
    return field instanceof HTMLTextAreaElement && field.value === '보관될 글';
  });
});

test('what was said in a call is heard from the calls of today by who says why', async () => {
  await sitDown('agent', '9841');
  const page = await desk.signIn('agent', { at: '/callcenter/desk' });
  await page.getByRole('button', { name: '내선 9841 정상' }).waitFor();
  await ring('9841', theCustomer.mobile, 'ari');
  await page.getByRole('region', { name: '전화가 왔습니다' }).waitFor();
  await handset('9841', 'pick-up');
  await inCall(page, ':enabled');
  await handset('9841', 'hang-up');
  await inCall(page, ':disabled');
  await page.getByRole('button', { name: '히스토리 보기' }).click();
  const calls = page.getByRole('complementary', { name: '오늘 통화' });
  await calls.getByRole('button', { name: '통화 녹음 듣기' }).first().click();
  const dialog = page.getByRole('dialog', { name: '통화 녹음 듣기' });
  const reason = dialog.getByRole('textbox', { name: '들어야 하는 사유' });
  await reason.and(page.locator(':focus')).fill('왜');
  await page.keyboard.press('Control+Enter');
  await dialog.getByText('사유를 5자 이상 입력해 주십시오.').first().waitFor();
  expect(await reason.inputValue()).toBe('왜');
  await reason.fill('고객 이의 확인');
  await page.keyboard.press('Control+Enter');
  const sound = dialog.getByLabel('통화 녹음 듣기').and(page.locator('audio'));
  await sound.waitFor();
  await page.waitForFunction(() => (document.querySelector('audio')?.readyState ?? 0) >= 1);
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  // The same beside the customer.
  await page.getByRole('tab', { name: '고객통화' }).click();
  await page.getByRole('list', { name: '통화' }).getByRole('button', { name: '통화 녹음 듣기' }).first().waitFor();
});

test('of two windows that are looked at one fetches the caller who is answered at the handset', async () => {
  await sitDown('agent', '9841');
  const page = await desk.signIn('agent', { at: '/orders' });
  const second = await page.context().newPage();
  await second.goto('/orders');
  const windows = [page, second];
  for (const each of windows) await each.getByRole('button', { name: '내선 9841 정상' }).waitFor();
  await ring('9841', theCustomer.mobile, 'ari');
  for (const each of windows) await each.getByRole('region', { name: '전화가 왔습니다' }).waitFor();
  await handset('9841', 'pick-up');
  await Promise.race(windows.map((each) => each.waitForURL(isOf(theCustomer.id))));
  await handset('9841', 'hang-up');
  for (const each of windows) await inCall(each, ':disabled');
  const paths = windows.map((each) => new URL(each.url()).pathname);
  expect(paths.toSorted()).toEqual(['/callcenter/desk', '/orders']);
});

test('from the ring to the finished ticket without the mouse, and who is not known is asked for by the same key', async () => {
  await sitDown('agent', '9841');
  const caller = given(demoCustomers()[9]);
  const page = await desk.signIn('agent', { at: '/orders' });
  await page.getByRole('button', { name: '내선 9841 정상' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('주문을 찾던 글');
  await ring('9841', caller.mobile, 'ari');
  const card = page.getByRole('region', { name: '전화가 왔습니다' });
  await card.getByText('F10').waitFor();
  await page.keyboard.press('F10');
  await page.waitForURL(isOf(caller.id));
  await focused(page, 'desk-content');
  await page.keyboard.type('배송이 언제 되는지 물으심');
  await backTo(page, 'desk-title');
  await page.keyboard.type('배송 문의');
  await backTo(page, 'desk-type');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F6');
  await page.getByText(/접수 \d{10}번을 완료했습니다/).waitFor();
  await handset('9841', 'hang-up');
  await inCall(page, ':disabled');

  await ring('9841', '01099887766', 'ari');
  await card.getByText('등록되지 않은 번호입니다').waitFor();
  await page.keyboard.press('F10');
  const dialog = page.getByRole('dialog', { name: /^새 고객 저장/ });
  await dialog.getByRole('textbox', { name: '고객 이름' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('한처음');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('link', { name: '한처음' }).waitFor();
  await focused(page, 'desk-content');
  await handset('9841', 'hang-up');
  await inCall(page, ':disabled');
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('온 전화 받기 · 고객 열기').waitFor();
});

async function backTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 14; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
  }
  throw new Error(`Shift+Tab does not reach ${id}`);
}

/** Sits somebody down at an extension, until the story is over. */
async function sitDown(login: string, number: string): Promise<void> {
  const { myExtension } = await askGraph(login, '{ myExtension { number } }');
  await claim(login, number);
  onTestFinished(async () => {
    await control('ari/channels', {}, 'DELETE');
    await claim(login, myExtension.number);
  });
}

async function claim(login: string, number: string): Promise<void> {
  const CLAIM =
    'mutation ($input: ClaimExtensionInput!) { claimExtension(input: $input) { extension { number } userErrors { code } } }';
  const { claimExtension } = await askGraph(login, CLAIM, { input: { number } });
  expect(claimExtension.userErrors).toEqual([]);
}
