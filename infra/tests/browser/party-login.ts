import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seriousFaults } from './accessibility.ts';
import { askGraph } from './ask-graph.ts';

/** Password that parties of stories choose. */
export const PASSWORD = '파란 자전거 세 대 3';

/** What a party comes in with. */
interface Entry {
  readonly side: RegExp;
  readonly number: string;
  readonly password: string;
}

/** Access to a case for one side, as its officer hands it out: the password to begin with. */
export async function accessTo(caseId: string, side: 'APPLICANT' | 'RESPONDENT'): Promise<string> {
  const { issueCaseAccess } = await askGraph('officer', ISSUE, { input: { caseId, side } });
  return issueCaseAccess.issued.startPassword;
}

const ISSUE =
  'mutation ($input: IssueCaseAccessInput!) { issueCaseAccess(input: $input) { issued { startPassword } userErrors { code } } }';

/** Messages that went to a phone, the newest first. */
export async function messagesTo(page: Page, phone: string): Promise<readonly { readonly text: string }[]> {
  const messages: { to: string; text: string }[] = await (await page.request.get('/simulators/messages.json')).json();
  return messages.filter(({ to }) => to === phone);
}

/** The last code that went to a phone, once more than `before` messages have gone there. */
export async function codeTo(page: Page, phone: string, before: number): Promise<string> {
  for (;;) {
    const own = await messagesTo(page, phone);
    if (own.length > before) return /\d{6}/.exec(own[0]?.text ?? '')?.[0] ?? '';
  }
}

/** Says which side it is, and types case number and password. */
export async function beginLogin(page: Page, { side, number, password }: Entry): Promise<void> {
  await page.getByRole('button', { name: side }).click();
  await page.getByLabel('사건번호').fill(number);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: '계속' }).click();
}

/** Goes through the identity check of a first login, and chooses a password. */
export async function firstLogin(page: Page, name: string, phone: string): Promise<void> {
  await page.getByLabel('이름').fill(name);
  await page.getByLabel(/생년월일/).fill('900101-1');
  await page.getByLabel('통신사').selectOption('SKT');
  await page.getByLabel('휴대전화 번호').fill(phone);
  const before = await messagesTo(page, phone);
  await page.getByRole('button', { name: '인증번호 받기' }).click();
  await page.getByLabel('인증번호 6자리').fill(await codeTo(page, phone, before.length));
  await page.getByRole('button', { name: '계속' }).click();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByLabel('비밀번호', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '들어가기' }).click();
}
