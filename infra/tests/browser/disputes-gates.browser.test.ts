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

/** Printing, signing and sending are jobs; several of them run one after the other on a busy machine. */
const BY_JOBS = { timeout: 60_000 };

/** A whole procedure with paper at two places of it. */
const LONG = 180_000;

/** Takes the step that leads the page and writes its text. */
async function write(page: Page, step: RegExp, field: string, text: string): Promise<void> {
  await page.getByRole('button', { name: step }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: field }).fill(text);
  await page.keyboard.press('Control+Enter');
}

test(
  'a notice goes as it was seen; a report is approved and both sides are asked before a settlement is recommended; paper and messages are on record',
  { timeout: LONG },
  async () => {
    const { id, number } = await aGivenCase();
    const officer = await desk.signIn('officer', { at: `/disputes/cases/${id}` });
    await officer.getByRole('button', { name: /^접수통보/ }).click();
    const preview = officer.getByRole('dialog');
    // Not every applicant has an address of mail, and what goes first stands first.
    await preview
      .getByRole('tab', { name: /이메일/ })
      .first()
      .click();
    await preview.frameLocator('iframe').first().getByText(number).first().waitFor();
    await preview.getByRole('button', { name: /확인하고 접수통보/ }).click();
    await officer.getByText('피신청인에게 접수를 통보했습니다').waitFor();
    await area(officer, '문서').getByRole('button', { name: '접수통보서' }).waitFor(BY_JOBS);

    await write(officer, /^사실조사 시작/, '확인할 사실', '봉제 불량인지 확인');
    await area(officer, '팀장 결재').getByText('승인을 받아야 합의를 권고할 수 있습니다.').waitFor();
    expect(await officer.getByRole('button', { name: /^합의권고/ }).count()).toBe(0);
    await write(officer, /^사건보고서 올리기/, '사건보고서', '봉제 불량을 확인함. 환급을 권고할 만함.');
    await area(officer, '팀장 결재').getByText('팀장 결재를 기다립니다').waitFor();

    const lead = await desk.signIn('lead', { at: '/approvals' });
    await lead.getByText(`${number} 사건보고서`).first().click();
    await lead.getByRole('dialog').getByText('봉제 불량을 확인함').waitFor();
    await lead.getByRole('dialog').getByRole('button', { name: /^승인/ }).click();
    await lead.getByText(`${number} 결재를 승인했습니다`).waitFor();

    await officer.reload();
    await area(officer, '팀장 결재')
      .getByText(/최은채 승인/)
      .waitFor();
    await write(officer, /^의견 요청/, '확인한 사실과 물음', '봉제 불량에 대한 의견을 밝혀 주십시오.');
    await officer.getByText('양쪽에 의견을 요청했습니다').waitFor();
    expect(await officer.getByRole('button', { name: /^합의권고/ }).count()).toBe(0);
    await settled(officer);
    expect(await seriousFaults(officer)).toEqual([]);
    await expectSent(id, ['접수통보 (신청인)', '접수통보 (피신청인)', '사실조사 안내', '의견 요청']);
  },
);

test(
  'once both sides had their time to speak a settlement is recommended with terms, answered, and put to their signatures',
  { timeout: LONG },
  async () => {
    const HEARD = '{ disputeCases(states: [OPINIONS], mine: true, first: 50) { nodes { id availableSteps } } }';
    const { disputeCases } = await askGraph('officer', HEARD);
    const heard: { id: string; availableSteps: string[] }[] = disputeCases.nodes;
    const { id } = given(heard.find(({ availableSteps }) => availableSteps.includes('RECOMMEND_SETTLEMENT')));
    const officer = await desk.signIn('officer', { at: `/disputes/cases/${id}` });
    await officer.getByRole('button', { name: /^합의권고/ }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '합의권고안' }).fill('대금을 환급하고 사과한다.');
    await dialog.getByRole('button', { name: '합의 내용 추가' }).click();
    await dialog.getByRole('textbox', { name: '금액(원)' }).fill('30,000');
    await officer.keyboard.press('Control+Enter');
    await officer.getByText('양측에 합의를 권고했습니다').waitFor();
    await area(officer, '합의권고 1차').getByText('30,000원', { exact: true }).waitFor();
    await area(officer, '문서').getByRole('button', { name: '합의권고서' }).waitFor(BY_JOBS);
    await area(officer, '보낸 메시지').getByText('합의권고 안내').first().waitFor(BY_JOBS);
    await settled(officer);
    expect(await seriousFaults(officer)).toEqual([]);

    await area(officer, '문서').getByRole('button', { name: '합의권고서' }).click();
    await officer.getByRole('dialog').getByRole('button', { name: '내려받기' }).waitFor();
    await expectSent(id, ['합의권고 안내']);
  },
);

async function expectSent(subject: string, names: readonly string[]): Promise<void> {
  const MESSAGES =
    'query ($subject: String!) { disputesMessages(filter: { subject: $subject }) { nodes { templateName } } }';
  const { disputesMessages } = await askGraph('officer', MESSAGES, { subject });
  const sent: { templateName: string }[] = disputesMessages.nodes;
  expect(sent.map(({ templateName }) => templateName)).toEqual(expect.arrayContaining([...names]));
}

test('what is masked of a party is shown for a reason, and changed', async () => {
  const found = await askGraph(
    'officer',
    '{ disputeCases(states: [FACT_FINDING], mine: true, first: 1) { nodes { id } } }',
  );
  const officer = await desk.signIn('officer', { at: `/disputes/cases/${found.disputeCases.nodes[0].id}` });
  const applicant = area(officer, '연락처').getByRole('region', { name: '신청인', exact: true });
  await applicant.getByText(/\*\*\*@/).waitFor();
  await applicant.getByRole('button', { name: '개인정보 보기' }).click();
  await officer
    .getByRole('dialog')
    .getByLabel(/^보는 이유/)
    .fill('통보서 반송 확인');
  await officer.keyboard.press('Control+Enter');
  await applicant.getByText(/^[^*]+@(applicants|customers)\./).waitFor();

  await applicant.getByRole('button', { name: '변경' }).click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^전화/ }).fill('1');
  await officer.keyboard.press('Control+Enter');
  await dialog.getByText('전화번호를 확인해 주십시오.').first().waitFor();
  await dialog.getByRole('textbox', { name: /^전화/ }).fill('010-9876-5432');
  await officer.keyboard.press('Control+Enter');
  await officer.getByText('연락처를 변경했습니다').waitFor();
  await officer.reload();
  await applicant.getByText('010-****-5432').waitFor();
});

test('a moderator hides a post only after seeing the mails that go (R4)', { timeout: LONG }, async () => {
  const page = await desk.signIn('moderator', { at: `/moderation/reports/${await aMaskedReport()}` });
  await page.getByRole('button', { name: /^검토 시작/ }).click();
  await page.getByText('검토를 시작했습니다').waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: /문구 넣기/ }).click();
  const hide = page.getByRole('button', { name: '비노출 (승인)', exact: true });
  await hide.click();
  const preview = page.getByRole('dialog');
  await preview.getByText('아래 내용이 그대로 나갑니다.').waitFor();
  await preview.frameLocator('iframe').first().getByText('처리 결과').first().waitFor();
  await preview.getByRole('button', { name: '취소' }).click();
  await preview.waitFor({ state: 'hidden' });
  expect(await page.getByText('비노출', { exact: true }).count()).toBe(0);

  await hide.click();
  await preview.getByRole('button', { name: /확인하고 비노출/ }).click();
  await page.getByText('처리완료 되었습니다.').waitFor();
  await area(page, '보낸 메시지')
    .getByText(/신고 승인/)
    .first()
    .waitFor(BY_JOBS);
  await area(page, '문서').getByRole('button').first().waitFor(BY_JOBS);
  expect(await seriousFaults(page)).toEqual([]);
});

/** A received report with no identity document that is still to be masked. */
async function aMaskedReport(): Promise<string> {
  const found = await askGraph(
    'moderator',
    '{ infringementReports(states: [RECEIVED], first: 50) { nodes { id files { state mustBeMasked } } } }',
  );
  const nodes: { id: string; files: { state: string; mustBeMasked: boolean }[] }[] = found.infringementReports.nodes;
  return given(nodes.find(({ files }) => files.every(({ mustBeMasked }) => !mustBeMasked))).id;
}
