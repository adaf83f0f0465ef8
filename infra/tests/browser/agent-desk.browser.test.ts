import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { theCustomer } from '../../demo/customers.ts';
import { seriousFaults } from './accessibility.ts';
import { askGraph } from './ask-graph.ts';
import { focused, openDesk, type Desk } from './desk.ts';
import { askAtMall, tellBoard } from './mall-board.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const TAKEN_DOWN = `mutation { receiveTicket(input: { customerId: "${theCustomer.id}", typeCode: "01", channelCode: "01", title: "둘이 보는 접수", content: "처음 글" }) { ticket { id } } }`;
const DELIVERED = '{ orders(first: 5, erpStatus: DELIVERED) { nodes { id } } }';

/** How far the page, and the place for content in it, could be scrolled. */
const scrollOf = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('#main');
    const root = document.documentElement;
    return [root.scrollHeight - root.clientHeight, main ? main.scrollHeight - main.clientHeight : -1];
  });

async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
  }
  throw new Error(`Tab does not reach ${id}`);
}

test('from an empty desk to a finished ticket by the keyboard alone; F5 and F12 are the desk’s own (E3, E4)', async () => {
  const page = await desk.signIn('agent', { at: '/callcenter/desk' });
  await page.getByRole('combobox', { name: '고객 찾기' }).waitFor();
  await page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
  expect(await scrollOf(page)).toEqual([0, 0]);
  await page.keyboard.press('F2');
  await focused(page, 'desk-customerId');
  await page.keyboard.type('ETS0002002171');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '홍길동' }).waitFor();
  await focused(page, 'desk-type');
  await page.keyboard.type('04');
  await tabTo(page, 'desk-title');
  await page.keyboard.type('사이즈 교환 문의');
  await page.keyboard.press('Tab');
  await page.keyboard.type('한 치수 큰 것으로 바꾸고 싶다고 하심');
  await page.keyboard.press('F1');
  await page.getByRole('button', { name: '언제 배송되나요? 넣기' }).waitFor();
  await page.keyboard.press('1');
  await focused(page, 'desk-content');
  expect(await page.locator('#desk-content').inputValue()).toMatch(/^한 치수 큰 .* 하심\n결제 확인 후/);
  await page.keyboard.press('F5');
  await page.getByText('이관담당자를 선택해 주세요').waitFor();
  await page.keyboard.press('F12');
  await page.getByText('임시저장했습니다').waitFor();
  await page.keyboard.press('F6');
  await page.getByText(/접수 \d{10}번을 완료했습니다/).waitFor();
  await page.getByText('처리완료').first().waitFor();
  expect(await page.locator('body[data-not-reloaded]').count()).toBe(1);
  expect(await scrollOf(page)).toEqual([0, 0]);
});

test('a ticket becomes a dispute case from the desk by its key, and not before what was typed is saved', async () => {
  const { receiveTicket } = await askGraph('agent', TAKEN_DOWN);
  const page = await desk.signIn('agent', { at: `/callcenter/desk?open=${receiveTicket.ticket.id}` });
  const escalate = page.getByRole('button', { name: '분쟁 전환' });
  await escalate.and(page.locator(':enabled')).waitFor();
  await page.locator('#desk-content').fill('업체가 환불을 거절했다고 하심');
  await escalate.and(page.locator(':disabled')).waitFor();
  await page.keyboard.press('F7');
  await page.getByText(/의 수정 내용을 저장했습니다/).waitFor();
  await escalate.and(page.locator(':enabled')).waitFor();
  expect(await scrollOf(page)).toEqual([0, 0]);
  await page.keyboard.press('F9');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').and(page.locator(':focus')).fill('사업자와 합의되지 않음');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page
    .getByText(/사건 \d{10}/)
    .first()
    .waitFor();
});

test('goods are fetched back from the desk, and the finished ticket of it comes without a reload (E9)', async () => {
  const { orders } = await askGraph('senior', DELIVERED);
  const page = await desk.signIn('agent', { at: `/callcenter/desk?order=${orders.nodes.at(-1).id}` });
  await page.getByRole('tab', { name: '주문상세' }).click();
  await page.getByRole('button', { name: '택배회수' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').first().check();
  await page.keyboard.press('F6');
  await dialog.getByText('확인하면 아래 내용으로 접수하고 택배사에 회수를 요청합니다.').waitFor();
  await page.keyboard.press('Control+Enter');
  await page
    .getByText(/\[반품접수처리\]/)
    .first()
    .waitFor();
});

test('two agents on one ticket see each other, and what one writes is never lost to the other', async () => {
  const { receiveTicket } = await askGraph('agent', TAKEN_DOWN);
  const at = `/callcenter/desk?open=${receiveTicket.ticket.id}`;
  const [one, other] = await Promise.all([desk.signIn('agent', { at }), desk.signIn('senior', { at })]);
  await one.getByText('이서현님이 보고 있습니다').waitFor();
  await other.getByText('김나래님이 보고 있습니다').waitFor();

  await other.locator('#desk-content').fill('이서현이 쓴 글');
  await one.getByText('이서현님이 쓰고 있습니다').waitFor();
  await one.locator('#desk-content').fill('김나래가 쓴 글');
  await other.keyboard.press('F7');
  await one.getByText('다른 담당자가 먼저 저장했습니다').waitFor();
  await one.keyboard.press('F7');
  const dialog = one.getByRole('dialog');
  await dialog.getByText('김나래가 쓴 글').waitFor();
  await dialog.getByText('이서현이 쓴 글').waitFor();
  await dialog.getByRole('button', { name: '저장된 내용 불러오기' }).click();
  await one.getByRole('button', { name: '되돌리기' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await one.locator('#desk-content').inputValue()).toBe('김나래가 쓴 글');

  await one.keyboard.press('F7');
  await dialog.getByText('이서현이 쓴 글').waitFor();
  await one.keyboard.press('Control+Enter');
  await one.getByText(/의 수정 내용을 저장했습니다/).waitFor();
  await other.waitForFunction(() => {
    const field = document.querySelector('#desk-content');
    return field instanceof HTMLTextAreaElement && field.value === '김나래가 쓴 글';
  });
});

test('what a buyer asks comes to the desk, is taken by one, answered beside the intake, and stands answered at the mall', async () => {
  const [page, other] = await Promise.all(
    ['agent', 'senior'].map((login) => desk.signIn(login, { at: '/callcenter/desk?tab=questions' })),
  );
  if (!page || !other) throw new Error('nobody sits at the desk');
  const no = await askAtMall('경첩 문의', '옷장 문이 안 닫혀요.\n어떻게 하나요?');
  // Nobody reloads: everybody’s desk is told.
  const row = (at: Page) => at.getByRole('row', { name: /경첩 문의/ });
  await Promise.all([row(page).waitFor(), row(other).waitFor()]);
  expect(await seriousFaults(page)).toEqual([]);
  await row(page)
    .getByRole('button', { name: /가져오기/ })
    .click();
  await row(other).waitFor({ state: 'hidden' });
  await page.getByText(/접수 \d{10}번을 가져왔습니다/).waitFor();
  const answer = page.getByRole('textbox', { name: '구매자에게 보낼 답변' });
  await answer.fill('안녕하세요.');
  await page.keyboard.press('F1');
  await page.getByRole('button', { name: '언제 배송되나요? 넣기' }).waitFor();
  await page.keyboard.press('1');
  await focused(page, 'desk-answer');
  const told = await answer.inputValue();
  expect(told).toMatch(/^안녕하세요\.\n결제 확인 후/);
  expect(await scrollOf(page)).toEqual([0, 0]);
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  // Without a reload again: the marketplace has it, and the ticket is finished.
  await page.getByText('답변 완료').waitFor();
  await page.getByText('처리완료').first().waitFor();
  expect(await tellBoard(`/${no}`, {})).toMatchObject({ comments: [told] });
}, 120_000);
