import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from './accessibility.ts';
import { askDatabase } from './ask-database.ts';
import { aGivenCase, askGraph } from './ask-graph.ts';
import { openDesk, settled, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const area = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** A whole way with a committee. */
const LONG = 180_000;

/** Takes an act of a person through the graph. */
async function act(login: string, name: string, input: object): Promise<void> {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { userErrors { code } } }`;
  expect((await askGraph(login, query, { input }))[name].userErrors).toEqual([]);
}

/** A case of the officer whose report the lead has approved, with the name of its respondent. */
async function aReportedCase(): Promise<{ id: string; number: string; respondent: string }> {
  const { id, number } = await aGivenCase();
  await act('officer', 'notifyReceipt', { caseId: id });
  await act('officer', 'beginFactFinding', { caseId: id, note: '사업자와 연락함' });
  await act('officer', 'submitCaseReport', { caseId: id, content: '봉제 불량을 확인함.' });
  const REPORTED = 'query ($id: ID!) { disputeCase(id: $id) { respondent { name } approvals { id } } }';
  const { disputeCase } = await askGraph('lead', REPORTED, { id });
  await act('lead', 'approveDisputesRequest', { approvalId: disputeCase.approvals[0].id });
  return { id, number, respondent: disputeCase.respondent.name };
}

/** Sessions to come are over by now: what is to be waited for is no wait of a story. */
const sessionIsHeld = () =>
  askDatabase(
    'disputes',
    "update committee_session set held_at = now() - interval '1 minute' where place = '대회의실'",
  );

test(
  'the lead keeps a committee and calls a session, the officer hands a case on, puts it on the agenda and records what was decided',
  { timeout: LONG },
  async () => {
    const dispute = await aReportedCase();
    const excused = `최제척 ${dispute.number}`;
    const members = ['CONSUMER', 'BUSINESS', 'LAW', 'EXPERT', 'LAW'].map((field, index) => ({
      name: `조정위원 ${index + 1} ${dispute.number}`,
      field,
    }));
    for (const member of members) {
      await act('lead', 'keepCommitteeMember', { ...member, conflictsWith: [], active: true });
    }

    const officer = await desk.signIn('officer', { at: `/disputes/cases/${dispute.id}` });
    await officer.getByRole('button', { name: /^분쟁조정 이관/ }).click();
    await officer.getByRole('dialog').getByRole('textbox').fill('양쪽의 뜻이 달라 합의되지 않음');
    await officer.keyboard.press('Control+Enter');
    await officer.getByText('분쟁조정위원회로 이관했습니다').waitFor();

    const lead = await desk.signIn('lead', { at: '/disputes/committee' });
    await lead.getByRole('button', { name: '위원 등록' }).click();
    const form = lead.getByRole('dialog');
    await form.getByRole('textbox', { name: '이름', exact: true }).fill(excused);
    await form.getByRole('combobox', { name: '분야' }).click();
    await lead.getByRole('option', { name: '전문가' }).click();
    await form.getByRole('textbox', { name: '사업자 이름으로 찾기' }).fill(dispute.respondent);
    await form.getByRole('list', { name: '찾은 사업자' }).getByRole('button', { name: dispute.respondent }).click();
    expect(await seriousFaults(lead)).toEqual([]);
    await lead.keyboard.press('Control+Enter');
    await lead.getByText('위원을 등록했습니다').waitFor();
    await area(lead, '조정위원').getByText(`제척: ${dispute.respondent}`).first().waitFor();

    await lead.getByRole('button', { name: /^회의 소집/ }).click();
    await form.getByLabel('일시').fill('2099-01-05T14:00');
    await form.getByRole('textbox', { name: '장소' }).fill('대회의실');
    await form.getByRole('checkbox', { name: `조정위원 1 ${dispute.number}` }).check();
    await lead.keyboard.press('Control+Enter');
    await form
      .getByText(/5명에서 9명까지 정해 주십시오/)
      .first()
      .waitFor();
    expect(await form.getByRole('textbox', { name: '장소' }).inputValue()).toBe('대회의실');
    for (const { name } of members.slice(1)) await form.getByRole('checkbox', { name }).check();
    await form.getByRole('checkbox', { name: excused }).check();
    expect(await seriousFaults(lead)).toEqual([]);
    await lead.keyboard.press('Control+Enter');
    await lead.getByText('회의를 소집했습니다').waitFor();
    await area(lead, '회의').getByText('대회의실').first().waitFor();

    await officer.getByRole('tab', { name: '분쟁조정' }).click();
    await officer.getByRole('button', { name: /^안건상정/ }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '회의' }).click();
    await officer
      .getByRole('option', { name: /대회의실 · 결정 가능 5명 \(제척 1명\)/ })
      .first()
      .click();
    await dialog.getByRole('textbox', { name: '안건' }).fill('봉제 불량의 책임');
    await officer.keyboard.press('Control+Enter');
    await officer.getByText('안건으로 올렸습니다').waitFor();
    await area(officer, '회의').getByText(excused, { exact: true }).waitFor();

    await officer.getByRole('button', { name: /^조정결정 등록/ }).click();
    await dialog.getByRole('textbox', { name: '주문' }).fill('사업자는 신청인에게 20,000원을 돌려준다.');
    await dialog.getByRole('textbox', { name: '이유' }).fill('봉제 불량이 확인되었다.');
    await dialog.getByRole('button', { name: '합의 내용 추가' }).click();
    await dialog.getByRole('textbox', { name: '금액(원)' }).fill('이만');
    await officer.keyboard.press('Control+Enter');
    await dialog.getByText('금액은 1원 이상의 정수여야 합니다.').first().waitFor();
    expect(await dialog.getByRole('textbox', { name: '이유' }).inputValue()).toBe('봉제 불량이 확인되었다.');
    expect(await seriousFaults(officer)).toEqual([]);
    await dialog.getByRole('textbox', { name: '금액(원)' }).fill('20,000');
    await sessionIsHeld();
    await officer.keyboard.press('Control+Enter');
    await officer.getByText('조정결정을 양쪽에 통보했습니다').waitFor();
    const answers = area(officer, '양쪽의 수락 여부');
    await answers.getByText('답 대기').nth(1).waitFor();
    await answers.getByText(/일 남음$/).waitFor();
    await settled(officer);
    expect(await seriousFaults(officer)).toEqual([]);

    await lead.reload();
    await area(lead, '회의').getByRole('button', { name: '회의록 등록' }).first().click();
    await form.getByRole('textbox', { name: '회의록' }).fill('위원 5명이 심의하여 결정함.');
    await lead.keyboard.press('Control+Enter');
    await lead.getByText('회의록을 등록했습니다').waitFor();
    await area(lead, '회의').getByText('위원 5명이 심의하여 결정함.').waitFor();
    await settled(lead);
    expect(await seriousFaults(lead)).toEqual([]);

    await lead.goto('/disputes/mediations?state=DECIDED');
    await lead.getByRole('row', { name: new RegExp(dispute.number) }).click();
    await area(lead, '분쟁조정').getByText('봉제 불량이 확인되었다.').waitFor();
    await area(lead, '회의').getByText('위원 5명이 심의하여 결정함.').waitFor();
    await lead.getByRole('tab', { name: '절차' }).click();
    await area(lead, '조정결정 1차').getByText('20,000원', { exact: true }).waitFor();
  },
);

test('the lead says what an officer knows well, and assigning a case tells what speaks for whom', async () => {
  const lead = await desk.signIn('lead', { at: '/disputes/officers' });
  await lead
    .getByRole('button', { name: /^전문 품목/ })
    .first()
    .click();
  const dialog = lead.getByRole('dialog');
  const found = dialog.getByRole('list', { name: '찾은 품목' }).getByRole('button').first();
  const item = (await found.textContent()) ?? '';
  await found.click();
  expect(await seriousFaults(lead)).toEqual([]);
  await lead.keyboard.press('Control+Enter');
  await lead.getByText('전문 품목을 바꾸었습니다').waitFor();
  await area(lead, '담당자와 전문 품목').getByText(item).first().waitFor();
  await settled(lead);
  expect(await seriousFaults(lead)).toEqual([]);

  const OPEN = '{ disputeCases(states: [RECEIVED], first: 1) { nodes { id } } }';
  const { disputeCases } = await askGraph('lead', OPEN);
  await lead.goto(`/disputes/cases/${disputeCases.nodes[0].id}`);
  await lead.getByRole('button', { name: /^담당자 배정/ }).click();
  await dialog.getByRole('combobox', { name: '담당자' }).click();
  await lead.getByRole('option', { name: /담당 \d+건.* · 추천$/ }).waitFor();
});
