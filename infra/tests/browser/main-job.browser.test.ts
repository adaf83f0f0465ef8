import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { find, openDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const area = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function customerPageOf(page: Page, text: string): Promise<void> {
  await find(page, text);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/customers\//);
}

test('an order number or a phone number leads to the customer, whom five slices describe together in one query', async () => {
  const page = await desk.signIn('agent');
  const queries: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql') && request.postData()?.includes('CustomerPage'))
      queries.push(request.postData() ?? '');
  });
  await customerPageOf(page, '191021-10522800007');

  await page.getByText('ETS0002002171').waitFor();
  await area(page, '주문').getByText('D16MMP101-GY-L').waitFor();
  await area(page, '주문').getByText('334116329932').waitFor();
  await area(page, '접수').getByText('0000000205').waitFor();
  await area(page, '분쟁 사건').getByText('2018006712').waitFor();
  await area(page, '권리침해 신고')
    .getByText(/저작권/)
    .first()
    .waitFor();
  await area(page, '상담 추세').getByText('점퍼·재킷류').first().waitFor();
  expect(queries).toHaveLength(1);

  const customer = new URL(page.url()).pathname;
  await page.goto('/');
  await customerPageOf(page, '010-1234-5678');
  expect(new URL(page.url()).pathname).toBe(customer);
});

test('an agent saves a ticket on an order line and escalates it; an officer finds the case with its way back', async () => {
  const agent = await desk.signIn('agent');
  await customerPageOf(agent, '191021-10522800007');
  await area(agent, '주문').getByText('D16MMP101-GY-L').waitFor();

  const title = `봉제 불량 환불 거부 ${agent.url().slice(-4)}`;
  await agent.getByRole('button', { name: /새 접수/ }).waitFor();
  await agent.keyboard.press('F2');
  const form = agent.getByRole('dialog');
  // The order that was looked for is what the ticket is about, until somebody says otherwise.
  await form.getByLabel(/^주문 상품/).waitFor();
  expect(await form.getByLabel(/^주문 상품/).inputValue()).toContain('191021-10522800007-001');
  await form.getByRole('combobox', { name: /^유형/ }).click();
  await agent.getByRole('option', { name: '교환/반품' }).click();
  await form.getByLabel(/^제목/).fill(title);
  await form.getByLabel(/^상담내용/).fill('한 번 입고 봉제선이 터졌는데 판매처가 환불을 거부합니다.');
  await agent.keyboard.press('F4');
  await form.waitFor({ state: 'hidden' });

  await area(agent, '접수').getByText(title).first().click();
  await agent.getByRole('button', { name: /분쟁 전환/ }).click();
  await agent.getByLabel(/^전환 사유/).fill('판매처와 합의되지 않음');
  await agent.getByRole('dialog').getByRole('button', { name: '분쟁 전환' }).click();
  await agent.getByRole('link', { name: '사건 보기' }).waitFor();

  await customerPageOf(agent, '191021-10522800007');
  await area(agent, '분쟁 사건').getByText(title).first().waitFor();

  const officer = await desk.signIn('officer', { at: '/disputes' });
  await officer.getByText(title).first().click();
  await officer.waitForURL(/\/disputes\/cases\//);
  await officer.getByRole('heading', { name: new RegExp(title) }).waitFor();
  await officer
    .getByRole('link', { name: /191021-10522800007/ })
    .first()
    .click();
  await officer.waitForURL(/\/orders\//);
  await officer.getByText('D16MMP101-GY-L').first().waitFor();
});

test('what nobody has is said to be unknown, with the words that were searched', async () => {
  const page = await desk.signIn('agent');
  await find(page, '010-0000-0000');
  await page.getByText('‘010-0000-0000’에 맞는 결과가 없습니다').waitFor();
});

test('an operator of a consigned storefront sees its orders and no other', async () => {
  const page = await desk.signIn('operator2', { at: '/orders' });
  const orders = page.getByRole('grid', { name: '주문 목록' });
  await orders.getByText('보라새지').first().waitFor();
  const text = await orders.innerText();
  expect(text).not.toContain('나잘란');
  expect(text).not.toContain('언더코코');
});
