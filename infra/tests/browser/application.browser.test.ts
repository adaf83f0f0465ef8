import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { seriousFaults } from './accessibility.ts';
import { askGraph } from './ask-graph.ts';
import { openDesk, settled, type Desk } from './desk.ts';
import { codeTo, messagesTo, PASSWORD } from './party-login.ts';

const PHONE = { width: 390, height: 844 };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Consultation that the desk has just ended. */
interface Consultation {
  readonly number: string;
  readonly name: string;
}

interface OpenTicket {
  readonly id: string;
  readonly number: string;
  readonly availableSteps: readonly string[];
  readonly customer: { readonly name: string } | null;
  readonly disputeCase: object | null;
}

/** A ticket of somebody that the desk completes. */
async function aConsultation(): Promise<Consultation> {
  const OPEN = '{ tickets(first: 100) { nodes { id number availableSteps customer { name } disputeCase { id } } } }';
  const COMPLETE =
    'mutation ($input: CompleteTicketInput!) { completeTicket(input: $input) { userErrors { message } } }';
  const { tickets } = await askGraph('agent', OPEN);
  const nodes: readonly OpenTicket[] = tickets.nodes;
  // A consultation that has led to a case leads to no other.
  const ticket = nodes.find(
    ({ availableSteps, customer, disputeCase }) => customer && !disputeCase && availableSteps.includes('COMPLETE'),
  );
  const name = ticket?.customer?.name;
  if (!ticket || !name) throw new Error('the desk has no ticket to complete');
  const { completeTicket } = await askGraph('agent', COMPLETE, { input: { ticketId: ticket.id } });
  expect(completeTicket.userErrors).toEqual([]);
  return { number: ticket.number, name };
}

/** Goes through the identity check of an application. */
async function identify(page: Page, name: string, phone: string): Promise<void> {
  await page.getByLabel('이름').fill(name);
  await page.getByLabel(/생년월일/).fill('900101-1');
  await page.getByLabel('통신사').selectOption('SKT');
  await page.getByLabel('휴대전화 번호').fill(phone);
  const before = await messagesTo(page, phone);
  await page.getByRole('button', { name: '인증번호 받기' }).click();
  await page.getByLabel('인증번호 6자리').fill(await codeTo(page, phone, before.length));
  await page.getByRole('button', { name: '계속' }).click();
}

test(
  'who was counselled applies on a phone, goes on after a reload, files, and lands on the case',
  { timeout: 120_000 },
  async () => {
    const { number, name } = await aConsultation();
    const page = await desk.open(PHONE);
    await page.getByRole('link', { name: '피해구제 신청', exact: true }).click();
    await identify(page, name, '01055551234');

    // They rang from another phone, so they name the consultation; the desk tells of it within seconds.
    await page.getByRole('heading', { name: '먼저 상담을 받아 주십시오' }).waitFor();
    await page.getByLabel('상담 번호').fill(number);
    await vi.waitUntil(
      async () => {
        const answered = page.waitForResponse(/\/graphql/);
        await page.getByRole('button', { name: '계속' }).click();
        await answered;
        return page.getByRole('heading', { name: '무슨 일이 있었습니까?' }).isVisible();
      },
      { timeout: 30_000, interval: 1000 },
    );
    await page.getByLabel('상대 사업자').fill('가온여행사');
    await page.getByLabel('제목').fill('여행 계약금을 돌려주지 않음');
    await page.getByText(/^저장됨 \d\d:\d\d$/).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '무슨 일이 있었습니까?' }).waitFor();
    expect(await page.getByLabel('제목').inputValue()).toBe('여행 계약금을 돌려주지 않음');

    await page.getByRole('button', { name: '확인하고 접수하기' }).click();
    await page.getByText('겪은 일과 원하는 해결을 적어 주십시오.').waitFor();
    await page.getByLabel('겪은 일과 원하는 해결').fill('출발 30일 전에 취소했으나 계약금을 돌려주지 않습니다.');
    await page.getByLabel(/무엇에 관한 불만/).selectOption({ label: '계약해제·해지, 위약금' });
    await page.getByLabel(/지불한 금액/).fill('300,000');
    await page.getByLabel(/이메일/).fill('hong@');
    await page.getByRole('button', { name: '확인하고 접수하기' }).click();
    await page.getByText('이메일 주소를 확인해 주십시오.').waitFor();
    await page.getByLabel(/이메일/).fill('hong@example.com');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '확인하고 접수하기' }).click();

    await page.getByRole('heading', { name: '이대로 접수하시겠습니까?' }).waitFor();
    await page.getByText('300,000').waitFor();
    await page.getByRole('button', { name: '피해구제 신청하기' }).click();
    await page.getByText(/사실이며 상대 사업자에게 전달되는 것에/).waitFor();
    await page.getByRole('checkbox', { name: /적은 내용은 사실이며/ }).check();
    await page.getByRole('button', { name: '피해구제 신청하기' }).click();

    await page.getByText(/^2026\d{6}$/).waitFor();
    const caseNumber = await page.locator('[data-number]').innerText();
    // A reload after filing leads to the same case.
    await page.reload();
    await page.getByText(caseNumber).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByLabel('비밀번호', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: '들어가기' }).click();
    await page.getByRole('heading', { name: '여행 계약금을 돌려주지 않음' }).waitFor();
    await page.getByText('피해구제 신청이 접수되었습니다').waitFor();
    expect(new URL(page.url()).pathname).toBe('/case-access');
    expect(await seriousFaults(page)).toEqual([]);
    const { disputeCases } = await askGraph(
      'lead',
      'query ($search: String) { disputeCases(search: $search) { nodes { origin claimReason respondent { name } } } }',
      { search: caseNumber },
    );
    expect(disputeCases.nodes).toEqual([
      { origin: 'PORTAL', claimReason: 'CANCELLATION', respondent: { name: '가온여행사' } },
    ]);
  },
);

test('who was not counselled is told how to get a consultation, and a number that is not theirs is refused', async () => {
  const page = await desk.open({ ...PHONE, scheme: 'dark', at: '/redress' });
  await page.getByRole('link', { name: '피해구제 신청하기' }).click();
  await identify(page, '남궁모름', '01055559876');
  await page.getByRole('heading', { name: '상담을 받는 방법' }).waitFor();
  await page.getByRole('link', { name: '1372에 전화하기' }).waitFor();
  await page.getByLabel('상담 번호').fill('0000000000');
  await page.getByRole('button', { name: '계속' }).click();
  await page.getByText('본인 이름으로 된 상담을 찾을 수 없습니다', { exact: false }).waitFor();
  expect(await page.getByLabel('상담 번호').inputValue()).toBe('0000000000');
  expect(await seriousFaults(page)).toEqual([]);
});

test('everybody finds a standard and reckons a refund, and looks for cases', async () => {
  const page = await desk.open({ ...PHONE, at: '/redress/standards' });
  await page.getByRole('searchbox', { name: '기준 찾기' }).fill('헬스장 소비자의 사정');
  await page.getByRole('button', { name: '찾기' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('헬스장 소비자의 사정');
  await page.getByRole('link', { name: /소비자의 사정으로 이용을 시작한 뒤 계약해지/ }).click();
  await page.getByLabel(/지불한 금액/).fill('300,000');
  await page.getByLabel(/약정한 기간/).fill('90');
  await page.getByRole('button', { name: '계산하기' }).click();
  await page.getByText('이용한 기간을 날수로 적어 주십시오.').waitFor();
  await page.getByLabel(/이용했거나/).fill('30');
  await page.getByRole('button', { name: '계산하기' }).click();
  await page.getByRole('row', { name: '환급액 170,000원' }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await page.goto('/redress/precedents');
  await page.getByLabel('청구이유').selectOption('WITHDRAWAL');
  await expect.poll(() => new URL(page.url()).search).toBe('?reason=WITHDRAWAL');
  await settled(page);
  expect(await seriousFaults(page)).toEqual([]);
});

test('everybody reads the statistics of a period, and takes them along', { timeout: 150_000 }, async () => {
  const page = await desk.open({ ...PHONE, at: '/redress/statistics' });
  await page.getByText('5건 미만은 표시하지 않습니다', { exact: false }).waitFor();
  await page.getByRole('button', { name: '최근 5년' }).click();
  await page
    .getByRole('list', { name: '청구이유' })
    .or(page.getByText('표시할 수 있는 값이 없습니다.'))
    .first()
    .waitFor();
  await page.getByRole('table', { name: '월별' }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV로 내려받기' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^dispute-statistics_\d{4}-\d\d_\d{4}-\d\d\.csv$/);
  await page.getByText('English').click();
  await page.getByRole('heading', { name: 'Dispute statistics' }).waitFor();
});
