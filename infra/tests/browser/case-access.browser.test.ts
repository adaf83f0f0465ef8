import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from './accessibility.ts';
import { aGivenCase, askGraph } from './ask-graph.ts';
import { openDesk, type Desk } from './desk.ts';
import { beginLogin, codeTo, firstLogin, PASSWORD } from './party-login.ts';

const PHONE = { name: '01044445555', business: '01066667777' };

let desk: Desk;
let dispute: { id: string; number: string; applicantName: string; title: string };
beforeAll(async () => {
  [desk, dispute] = await Promise.all([openDesk(), aNotifiedCase()]);
});
afterAll(() => desk.close());

/** A case of the officer that its respondent was told of. */
async function aNotifiedCase(): Promise<typeof dispute> {
  const given = await aGivenCase();
  const NOTIFY = 'mutation ($input: NotifyReceiptInput!) { notifyReceipt(input: $input) { userErrors { code } } }';
  await askGraph('officer', NOTIFY, { input: { caseId: given.id } });
  return given;
}

async function issued(officer: Page, side: '신청인' | '피신청인'): Promise<string> {
  await officer.getByRole('button', { name: `${side} 접속 정보 발급`, exact: true }).click();
  await officer.getByRole('dialog').getByRole('button', { name: '발급', exact: true }).click();
  const start = await officer.locator('[data-start]').innerText();
  await officer.getByRole('button', { name: '전달했습니다' }).click();
  return start;
}

test('an officer hands out access; a consumer without an account is identified, and comes back with a code', async () => {
  const officer = await desk.signIn('officer', { at: `/disputes/cases/${dispute.id}` });
  const [start, temporary] = [await issued(officer, '신청인'), await issued(officer, '피신청인')];

  const phone = { width: 390, height: 844 };
  const consumer = await desk.open(phone);
  await consumer.getByRole('link', { name: '사건번호로 들어가기' }).click();
  await beginLogin(consumer, { side: /소비자/, number: dispute.number, password: start });
  await firstLogin(consumer, dispute.applicantName, PHONE.name);
  await consumer.getByRole('heading', { name: dispute.title }).waitFor();
  await consumer.getByText('상대의 답변을 기다리고 있습니다').waitFor();
  expect(await seriousFaults(consumer)).toEqual([]);
  const stored = await consumer.evaluate(() =>
    [localStorage, sessionStorage].map((kept) => JSON.stringify(kept)).join(''),
  );
  expect(stored).not.toContain('eyJ');

  const business = await desk.open({ ...phone, at: '/case-access', scheme: 'dark' });
  await beginLogin(business, { side: /사업자/, number: dispute.number, password: temporary });
  await firstLogin(business, '박대표', PHONE.business);
  await business.getByRole('button', { name: '접수 사실을 확인했습니다' }).click();
  await business.getByText('사업자가 접수통보서를 확인했습니다').waitFor();

  const again = await desk.open({ ...phone, at: '/case-access' });
  await beginLogin(again, { side: /소비자/, number: dispute.number, password: PASSWORD });
  await again.getByText(`${PHONE.name.slice(0, 3)}-****-${PHONE.name.slice(-4)} 번호로 보냈습니다.`).waitFor();
  await again.getByLabel('인증번호 6자리').fill(await codeTo(again, PHONE.name, 1));
  await again.getByRole('button', { name: '계속' }).click();
  await again.getByText('사업자가 접수통보서를 확인했습니다').waitFor();
});

test('five wrong passwords lock the case, with the words of any wrong password', async () => {
  const page = await desk.open({ at: '/case-access', width: 390, height: 844 });
  await page.getByRole('button', { name: /소비자/ }).click();
  await page.getByLabel('사건번호').fill(dispute.number);
  for (const password of ['a', 'b', 'c', 'd', 'e', PASSWORD]) {
    await page.locator('input[name=password]').fill(password);
    const answered = page.waitForResponse(/\/graphql/);
    await page.getByRole('button', { name: '계속' }).click();
    await answered;
    await page.getByText('사건번호나 비밀번호가 맞지 않거나').waitFor();
  }
  expect(await page.getByLabel('사건번호').inputValue()).toBe(dispute.number);
});

test('a partner comes in by the 1372 ID', async () => {
  const page = await desk.open();
  await page.getByRole('button', { name: '로그인' }).click();
  await page.getByRole('link', { name: '1372 ID로 로그인' }).click();
  await page.getByLabel('1372 ID').fill('sobitel');
  await page.getByLabel('비밀번호').fill('sobitel');
  await page.getByRole('button', { name: '로그인' }).click();
  await page.getByRole('combobox', { name: /고객, 주문/ }).waitFor();
  await page.getByText('강유진').first().waitFor();
});
