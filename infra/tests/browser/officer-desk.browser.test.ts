import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { given } from '../../start/testing.ts';
import { seriousFaults } from './accessibility.ts';
import { aGivenCase, askGraph } from './ask-graph.ts';
import { openDesk, settled, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const area = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** A file is judged by a job, and a busy machine has others. */
const BY_JOBS = { timeout: 60_000 };

const LONG = 240_000;

const NOTIFY = 'mutation ($input: NotifyReceiptInput!) { notifyReceipt(input: $input) { userErrors { code } } }';

/** A PDF of one empty page, as a scanner would send it. */
const PAPER = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n');

/** A case of the officer of which the respondent knows. */
async function aNotifiedCase(): Promise<string> {
  const { id } = await aGivenCase();
  const { notifyReceipt } = await askGraph('officer', NOTIFY, { input: { caseId: id } });
  expect(notifyReceipt.userErrors).toEqual([]);
  return id;
}

test(
  'an officer writes a notice to both with a file; each reading is seen, and what was told to one is opened to the other for good',
  { timeout: LONG },
  async () => {
    const id = await aNotifiedCase();
    const officer = await desk.signIn('officer', { at: `/disputes/cases/${id}` });
    await officer.getByRole('tab', { name: /^의견소통/ }).click();
    await officer.getByRole('row', { name: /접수통보서 등록/ }).waitFor();
    await officer.keyboard.press('F2');
    const dialog = officer.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '제목' }).fill('가'.repeat(201));
    await dialog.getByRole('textbox', { name: '내용' }).fill('수선 업체의 소견을 붙입니다.');
    await officer.keyboard.press('Control+Enter');
    await dialog.getByText('제목은 200자까지 입력할 수 있습니다.').first().waitFor();
    expect(await dialog.getByRole('textbox', { name: '내용' }).inputValue()).toBe('수선 업체의 소견을 붙입니다.');
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: '소견서.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PAPER) });
    await dialog.getByRole('list', { name: '첨부파일' }).getByText('소견서.pdf').waitFor(BY_JOBS);
    await dialog.getByRole('textbox', { name: '제목' }).fill('수선 소견');
    expect(await seriousFaults(officer)).toEqual([]);
    await officer.keyboard.press('Control+Enter');
    await officer.getByText('공지를 보냈습니다').waitFor();

    await officer.reload();
    const row = officer.getByRole('row', { name: /수선 소견/ });
    await row.getByRole('cell', { name: '1개', exact: true }).waitFor();
    await row.getByRole('list', { name: '열람여부' }).getByText('읽지 않음').nth(1).waitFor();
    await settled(officer);
    expect(await seriousFaults(officer)).toEqual([]);
    await row.getByRole('link', { name: /^조회/ }).click();
    await officer.getByRole('dialog').getByRole('link', { name: '소견서.pdf' }).waitFor(BY_JOBS);
    expect(await seriousFaults(officer)).toEqual([]);
    await officer.keyboard.press('Escape');

    await dialog.waitFor({ state: 'hidden' });
    await officer.keyboard.press('F2');
    await dialog.getByText('피신청인', { exact: true }).click();
    await dialog.getByRole('textbox', { name: '제목' }).fill('제조 자료 확인');
    await dialog.getByRole('textbox', { name: '내용' }).fill('제조 일자를 알려 주십시오.');
    await officer.keyboard.press('Control+Enter');
    await officer.getByText('공지를 보냈습니다').last().waitFor();
    const told = officer.getByRole('row', { name: /제조 자료 확인/ });
    await told.getByRole('list', { name: '열람여부' }).getByText('비공개').waitFor();
    await told.getByRole('link', { name: /^조회/ }).click();
    await officer.getByRole('button', { name: '신청인에게도 공개' }).click();
    await officer.getByText('한번 공개하면 다시 감출 수 없습니다.').waitFor();
    await officer.getByRole('button', { name: '공개합니다' }).click();
    await officer.getByText('공개 범위를 넓혔습니다').waitFor();
    expect(await officer.getByRole('button', { name: /에게도 공개$/ }).count()).toBe(0);
  },
);

test(
  'what a side wrote is unread until the officer opens it, and then they have read it',
  { timeout: LONG },
  async () => {
    const known = '[NOTIFIED, SELF_RESOLUTION, FACT_FINDING, OPINIONS, RECOMMENDATION]';
    const MINE = `{ disputeCases(states: ${known}, first: 100) { nodes { id } } }`;
    const OFFICERS = `{ disputeCases(mine: true, states: ${known}, first: 100) { nodes { id unreadCount } } }`;
    const against: { id: string }[] = (await askGraph('partner2', MINE)).disputeCases.nodes;
    const led: { id: string; unreadCount: number }[] = (await askGraph('officer', OFFICERS)).disputeCases.nodes;
    const dispute = given(led.find(({ id }) => against.some((each) => each.id === id)));
    const WRITE = 'mutation ($input: WriteOpinionInput!) { writeOpinion(input: $input) { userErrors { code } } }';
    const opinion = { title: '추가 의견', text: '제조 과정의 자료를 찾고 있습니다.', publicToOther: false };
    const { writeOpinion } = await askGraph('partner2', WRITE, { input: { caseId: dispute.id, ...opinion } });
    expect(writeOpinion.userErrors).toEqual([]);
    const officer = await desk.signIn('officer', { at: `/disputes/cases/${dispute.id}?tab=messages` });
    const before = dispute.unreadCount + 1;
    await officer.getByRole('tab', { name: `의견소통 ${before}` }).waitFor();
    const row = officer.getByRole('row', { name: /추가 의견/ }).first();
    await row.getByText('안 읽음').waitFor();
    await row.getByRole('link', { name: /^조회/ }).click();
    await officer.getByRole('dialog').getByText('제조 과정의 자료를 찾고 있습니다.').waitFor();
    await officer.keyboard.press('Escape');
    const after = before > 1 ? `의견소통 ${before - 1}` : '의견소통';
    await officer.getByRole('tab', { name: after, exact: true }).waitFor();
    expect(await row.getByText('안 읽음').count()).toBe(0);
  },
);

test(
  'an officer asks the applicant for a supplement, notes something for themselves and orders a review; all of it is there again after a reload',
  { timeout: LONG },
  async () => {
    const id = await aNotifiedCase();
    const officer = await desk.signIn('officer', { at: `/disputes/cases/${id}` });
    const notes = area(officer, '내 메모');
    await notes.getByRole('textbox', { name: '새 메모' }).fill('신청인은 저녁에 통화를 원함');
    await notes.getByRole('button', { name: '메모 추가' }).click();
    await notes.getByRole('list').getByText('신청인은 저녁에 통화를 원함').waitFor();

    await officer.getByRole('tab', { name: /^자료보정/ }).click();
    await area(officer, '자료보정요청').waitFor();
    await officer.keyboard.press('F2');
    const dialog = officer.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '제목' }).fill('구매 자료');
    await dialog.getByRole('textbox', { name: '요청 사유' }).fill('언제 얼마에 샀는지 확인합니다.');
    await dialog.getByRole('textbox', { name: '항목' }).fill('산 날');
    await dialog.getByRole('textbox', { name: '제출기한 (일)' }).fill('90');
    await officer.keyboard.press('Control+Enter');
    await dialog.getByText('제출 기한은 1일에서 60일까지 정할 수 있습니다.').first().waitFor();
    expect(await dialog.getByRole('textbox', { name: '항목' }).inputValue()).toBe('산 날');
    await dialog.getByRole('textbox', { name: '제출기한 (일)' }).fill('10');
    await dialog.getByRole('button', { name: '항목 추가' }).click();
    await dialog.getByRole('textbox', { name: '항목' }).last().fill('치른 값');
    expect(await seriousFaults(officer)).toEqual([]);
    await officer.keyboard.press('Control+Enter');
    await officer.getByText('자료보정을 요청했습니다').waitFor();

    await officer.getByRole('tab', { name: /^시험·조사/ }).click();
    await area(officer, '시험·자문과 현장조사').waitFor();
    await officer.keyboard.press('F2');
    await dialog.getByRole('textbox', { name: '기관' }).fill('한국의류시험연구원');
    await dialog.getByRole('textbox', { name: '수신인' }).fill('박연구');
    await dialog.getByRole('textbox', { name: '의뢰 내용' }).fill('봉제 불량인지 취급 부주의인지');
    await dialog.getByRole('textbox', { name: '회신기한' }).fill('2020-01-01');
    await officer.keyboard.press('Control+Enter');
    await dialog.getByText('기한은 오늘부터 1년 안의 날짜로 정해 주십시오.').first().waitFor();
    expect(await dialog.getByRole('textbox', { name: '의뢰 내용' }).inputValue()).toBe('봉제 불량인지 취급 부주의인지');
    const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await dialog.getByRole('textbox', { name: '회신기한' }).fill(inAMonth);
    expect(await seriousFaults(officer)).toEqual([]);
    await officer.keyboard.press('Control+Enter');
    await officer.getByText('의뢰했습니다').waitFor();

    await officer.reload();
    await area(officer, '시험·자문과 현장조사').getByText('한국의류시험연구원').waitFor();
    await officer.getByRole('tab', { name: '자료보정 1' }).click();
    const asked = area(officer, '자료보정요청');
    await asked.getByText('치른 값').waitFor();
    await settled(officer);
    expect(await seriousFaults(officer)).toEqual([]);
    await asked.getByRole('button', { name: '요청 취소' }).click();
    await asked.getByRole('button', { name: '요청을 취소합니다' }).click();
    await officer.getByText('자료보정 요청을 취소했습니다').waitFor();

    await officer.getByRole('tab', { name: '절차' }).click();
    await notes.getByText('신청인은 저녁에 통화를 원함').waitFor();
    const lead = await desk.signIn('lead', { at: `/disputes/cases/${id}` });
    await area(lead, '내 메모').waitFor();
    await settled(lead);
    expect(await lead.getByText('신청인은 저녁에 통화를 원함').count()).toBe(0);
    await notes.getByRole('button', { name: '메모 지우기' }).click();
    await notes.getByRole('button', { name: '지웁니다' }).click();
    await officer.getByText('메모를 지웠습니다').waitFor();
    await expect.poll(() => notes.getByText('신청인은 저녁에 통화를 원함').count()).toBe(0);
  },
);

test(
  'the result of a review is recorded with its cost, and published by who leads the case',
  { timeout: LONG },
  async () => {
    const id = await aNotifiedCase();
    const ORDER =
      'mutation ($input: OrderCaseInquiryInput!) { orderCaseInquiry(input: $input) { userErrors { code } } }';
    const dueOn = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    const order = { kind: 'EXPERT_REVIEW', category: 'TEXTILE', addresseeName: '박연구', organisation: '시험원' };
    await askGraph('officer', ORDER, { input: { caseId: id, ...order, question: '원단의 결함', dueOn } });
    const officer = await desk.signIn('officer', { at: `/disputes/cases/${id}?tab=inquiries` });
    await area(officer, '시험·자문과 현장조사').getByRole('button', { name: '결과 등록' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '제목' }).fill('원단 시험 결과');
    await dialog.getByRole('textbox', { name: '결과 내용' }).fill('원단에 결함이 있음.');
    await dialog
      .getByRole('textbox', { name: '결과일' })
      .fill(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(new Date()));
    await dialog.getByRole('textbox', { name: '비용(원)' }).fill('삼만');
    await officer.keyboard.press('Control+Enter');
    await dialog.getByText('비용을 원 단위 숫자로 입력해 주십시오.').first().waitFor();
    await dialog.getByRole('textbox', { name: '비용(원)' }).fill('30,000');
    await dialog.getByText('양쪽', { exact: true }).click();
    await officer.keyboard.press('Control+Enter');
    await officer.getByText('결과를 등록했습니다').waitFor();
    await area(officer, '시험·자문과 현장조사').getByText('30,000원').waitFor();
    await area(officer, '시험·자문과 현장조사').getByText('공개: 신청인, 피신청인').waitFor();
    await officer.getByRole('tab', { name: /^의견소통/ }).click();
    await officer.getByRole('row', { name: /원단 시험 결과/ }).waitFor();
  },
);
