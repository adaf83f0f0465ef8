import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { given } from '../../start/testing.ts';
import { seriousFaults } from './accessibility.ts';
import { askGraph } from './ask-graph.ts';
import { openDesk, settled, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const area = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const LONG = 180_000;

/** A number that no run before has given. */
const STAMP = Date.now().toString(36);

/** The last of the officer's cases in some states that can take a step; other stories begin at the first. */
async function aCaseFor(states: string, step: string | null): Promise<{ id: string; number: string }> {
  const CASES = `{ disputeCases(states: [${states}], mine: true, first: 100) { nodes { id number availableSteps } } }`;
  const { disputeCases } = await askGraph('officer', CASES);
  const nodes: { id: string; number: string; availableSteps: string[] }[] = disputeCases.nodes;
  return given(nodes.findLast(({ availableSteps }) => step === null || availableSteps.includes(step)));
}

test(
  'a lead takes over two rows of which one is wrong, sees what became of each, and takes the refused one along',
  { timeout: LONG },
  async () => {
    const lead = await desk.signIn('lead', { at: '/disputes/import' });
    const table = lead.getByRole('textbox', { name: 'CSV 붙여 넣기' });
    await table.fill('제목,내용\n가,나');
    await lead.getByText('필요한 항목이 없습니다: 상담번호, 상담일시, 신청인').waitFor();
    expect(await lead.getByRole('button', { name: /건 가져오기/ }).count()).toBe(0);
    await table.fill(
      [
        '상담번호,상담일시,제목,내용,신청인,전화번호,사업자,판매유형,청구이유,비고',
        `1372-${STAMP}-1,2026-11-20 14:00,매트리스 꺼짐,"석 달 만에 꺼졌으나, 교환을 거부함",박소비,010-7777-1234,침대나라,전자상거래,품질,급함`,
        `1372-${STAMP}-2,2026-11-21 09:30,소파 파손,배송 중 파손됨,김소비,없음,침대나라,방문판매,A/S불만,`,
        `1372-${STAMP}-3,그저께,식탁 흠집,흠집이 있음,이소비,,침대나라,,,`,
      ].join('\n'),
    );
    await lead.getByText('가져오지 않는 항목: 비고').waitFor();
    await lead.getByText('상담일시를 2026-11-28 14:00처럼 적어 주십시오.').waitFor();
    expect(await seriousFaults(lead)).toEqual([]);
    await lead.getByRole('button', { name: /^2건 가져오기/ }).click();
    await lead.getByText('접수 1건 · 이미 접수됨 0건 · 거부 2건').waitFor();
    await lead
      .getByRole('row', { name: /소파 파손/ })
      .getByText('신청인 전화번호를 확인해 주십시오.')
      .waitFor();
    expect(await seriousFaults(lead)).toEqual([]);
    const [file] = await Promise.all([
      lead.waitForEvent('download'),
      lead.getByRole('button', { name: '거부된 줄 내려받기' }).click(),
    ]);
    const refused = readFileSync(await file.path(), 'utf8');
    expect(refused).toContain('신청인 전화번호를 확인해 주십시오.');
    expect(refused).not.toContain('박소비');
    await lead
      .getByRole('row', { name: /매트리스 꺼짐/ })
      .getByRole('link')
      .click();
    await area(lead, '사건 분류').getByText('1372 이관').waitFor();
    await area(lead, '사건 분류').getByText('전자상거래').waitFor();
  },
);

test(
  'an officer classifies a case, reckons a refund by a standard and fills a template into the recommendation',
  { timeout: LONG },
  async () => {
    const { id, number } = await aCaseFor('OPINIONS', 'RECOMMEND_SETTLEMENT');
    const officer = await desk.signIn('officer', { at: `/disputes/cases/${id}` });
    await area(officer, '사건 분류').getByRole('button', { name: '분류하기' }).click();
    const dialog = officer.getByRole('dialog');
    for (const [field, choice] of [
      ['판매유형', '전화권유판매'],
      ['상술유형', '당첨 상술'],
      ['지역', '제주'],
    ] as const) {
      await dialog.getByRole('combobox', { name: field }).click();
      await officer.getByRole('option', { name: choice }).click();
    }
    expect(await seriousFaults(officer)).toEqual([]);
    await officer.keyboard.press('Control+Enter');
    await officer.getByText('사건을 분류했습니다').waitFor();
    await area(officer, '사건 분류').getByText('당첨 상술').waitFor();

    await officer.getByRole('tab', { name: '기준·유사사건' }).click();
    await area(officer, '유사 사건').waitFor();
    await officer.getByRole('searchbox', { name: '품목, 분쟁유형, 해결기준' }).fill('정수기');
    await officer.waitForURL(/standard=/);
    await settled(officer);
    const standard = officer.getByRole('listitem').filter({ hasText: '정수기 대여' });
    await standard.getByRole('button', { name: /^환급액 계산/ }).click();
    await standard.getByRole('textbox', { name: '지불한 금액(원)' }).fill('300,000');
    await standard.getByRole('textbox', { name: '이용·경과일수' }).fill('40');
    await standard.getByRole('textbox', { name: '계약·내용연수 일수' }).fill('30');
    await standard.getByRole('button', { name: '계산', exact: true }).click();
    await standard.getByText('이용한 날이 전체 기간보다 깁니다.').first().waitFor();
    await standard.getByRole('textbox', { name: '이용·경과일수' }).fill('10');
    await standard.getByRole('button', { name: '계산', exact: true }).click();
    await standard.getByText('180,000').waitFor();
    await settled(officer);
    expect(await seriousFaults(officer)).toEqual([]);
    await standard.getByRole('button', { name: '권고안에 넣기' }).click();

    const text = dialog.getByRole('textbox', { name: '합의권고안' });
    await expect.poll(() => text.inputValue()).toContain('180,000원을 환급한다. (근거: ');
    expect(await dialog.getByRole('textbox', { name: '금액(원)' }).inputValue()).toBe('180000');
    const written = await text.inputValue();
    await dialog.getByRole('button', { name: '서식' }).click();
    await officer.getByRole('menuitem').first().click();
    await dialog.getByText(/서식으로 바꾸시겠습니까/).waitFor();
    expect(await text.inputValue()).toBe(written);
    await dialog.getByRole('button', { name: '뒤에 붙이기' }).click();
    await expect.poll(() => text.inputValue()).toContain(number);
    expect(await text.inputValue()).toContain(written);
    expect(await seriousFaults(officer)).toEqual([]);
    await dialog.getByRole('textbox', { name: '금액(원)' }).fill('1,000');
    await officer.keyboard.press('Control+Enter');
    await officer.getByText('양측에 합의를 권고했습니다').waitFor();
  },
);

test(
  'what was learnt from an ended case and the case as a precedent are in the library, where the lead publishes it and keeps standards and templates',
  { timeout: LONG },
  async () => {
    const { id } = await aCaseFor('CLOSED', null);
    const officer = await desk.signIn('officer', { at: `/disputes/cases/${id}` });
    const after = area(officer, '사후 정리');
    await after.getByRole('button', { name: '교훈 쓰기' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '원인' }).click();
    await officer.getByRole('option', { name: '표시·안내' }).click();
    await dialog.getByRole('textbox', { name: '제목' }).fill(`취급표시 확인 ${STAMP}`);
    await dialog.getByRole('textbox', { name: '배운 점' }).fill('세탁 방법을 상품 화면에 적는다.');
    await officer.keyboard.press('Control+Enter');
    await after.getByText(`취급표시 확인 ${STAMP}`).waitFor();
    const { disputeCase } = await askGraph('officer', 'query ($id: ID!) { disputeCase(id: $id) { number } }', { id });
    await after.getByRole('button', { name: '사례로 남기기' }).click();
    await dialog.getByRole('textbox', { name: '제목' }).fill(`수선비 부담 ${STAMP}`);
    await dialog.getByRole('textbox', { name: '사실관계' }).fill(`사건 ${disputeCase.number}의 일이다.`);
    await dialog.getByRole('textbox', { name: '판단과 이유' }).fill('봉제 불량이므로 사업자가 부담한다.');
    await officer.keyboard.press('Control+Enter');
    await dialog
      .getByText(/들어 있습니다/)
      .first()
      .waitFor();
    expect(await seriousFaults(officer)).toEqual([]);
    await dialog.getByRole('textbox', { name: '사실관계' }).fill('산 지 한 달 된 옷의 솔기가 터졌다.');
    await officer.keyboard.press('Control+Enter');
    await officer.getByText('사례를 저장했습니다. 팀장이 공개합니다.').waitFor();

    const lead = await desk.signIn('lead', { at: '/disputes/library?tab=precedents' });
    const precedent = lead.getByRole('listitem').filter({ hasText: `수선비 부담 ${STAMP}` });
    await precedent.getByText('작성', { exact: true }).waitFor();
    await precedent.getByRole('button', { name: /^공개/ }).click();
    await precedent.getByRole('button', { name: '공개합니다' }).click();
    await lead.getByText('사례를 공개했습니다').waitFor();
    await precedent.getByText('공개', { exact: true }).waitFor();
    await settled(lead);
    expect(await seriousFaults(lead)).toEqual([]);

    await lead.getByRole('tab', { name: '교훈' }).click();
    await lead.getByRole('button', { name: '표시·안내' }).click();
    await lead.getByText(`취급표시 확인 ${STAMP}`).waitFor();

    await lead.getByRole('tab', { name: '서식' }).click();
    await lead.getByRole('button', { name: '서식 추가' }).click();
    const form = lead.getByRole('dialog');
    await form.getByRole('textbox', { name: '제목' }).fill(`휴가 안내 ${STAMP}`);
    await form.getByRole('textbox', { name: '글', exact: true }).fill('{신청인}님, 담당자가 자리를 비웁니다.');
    await lead.keyboard.press('Control+Enter');
    const template = lead.getByRole('listitem').filter({ hasText: `휴가 안내 ${STAMP}` });
    await template.getByRole('button', { name: /^삭제/ }).click();
    await template.getByRole('button', { name: '삭제합니다' }).click();
    await lead.getByText('서식을 삭제했습니다').waitFor();
    await expect.poll(() => template.count()).toBe(0);

    await lead.getByRole('tab', { name: '소비자분쟁해결기준' }).click();
    await lead.getByRole('button', { name: '기준 추가' }).click();
    await form.getByRole('textbox', { name: '코드' }).fill('story');
    await form.getByRole('textbox', { name: '품목', exact: true }).fill(`수선 ${STAMP}`);
    await form.getByRole('textbox', { name: '분쟁유형' }).fill('수선 지연');
    await form.getByRole('textbox', { name: '해결기준' }).fill('수선비 환급');
    await form.getByRole('textbox', { name: '출처' }).fill('내부 기준');
    await form.getByRole('textbox', { name: '시행일' }).fill('2026-01-01');
    await lead.keyboard.press('Control+Enter');
    await form
      .getByText(/기준 코드는/)
      .first()
      .waitFor();
    expect(await seriousFaults(lead)).toEqual([]);
    await form.getByRole('textbox', { name: '코드' }).fill(`STORY-${STAMP.toUpperCase()}`);
    await lead.keyboard.press('Control+Enter');
    await lead.getByText('기준을 저장했습니다').waitFor();
    await lead.getByRole('searchbox').fill(STAMP);
    const standard = lead.getByRole('listitem').filter({ hasText: `수선 ${STAMP}` });
    await standard.getByRole('button', { name: /^기준 개정/ }).click();
    await form.getByRole('textbox', { name: '해결기준' }).fill('수선비 전액 환급');
    await form.getByRole('textbox', { name: '시행일' }).fill('2026-02-01');
    await lead.keyboard.press('Control+Enter');
    await standard.getByText('개정번호 2').waitFor();
    await standard.getByText('개정 이력').click();
    await standard.getByText('수선비 환급', { exact: true }).waitFor();
  },
);

test('figures of a period are counted, in the address, and taken along', { timeout: LONG }, async () => {
  const lead = await desk.signIn('lead', { at: '/disputes/statistics' });
  const months = lead.getByRole('table', { name: '월별 추이' });
  const thisMonth = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(new Date()).slice(0, 7);
  await months.getByRole('row', { name: new RegExp(thisMonth) }).waitFor();
  await lead
    .getByRole('table', { name: '처리결과별' })
    .getByRole('row', { name: /합의 성립/ })
    .waitFor();
  await settled(lead);
  expect(await seriousFaults(lead)).toEqual([]);
  const [file] = await Promise.all([lead.waitForEvent('download'), lead.keyboard.press('F8')]);
  expect(file.suggestedFilename()).toMatch(/^disputes-[\d-]+\.csv$/);
  expect(readFileSync(await file.path(), 'utf8')).toContain('처리결과별,합의 성립,');
  const from = lead.getByRole('textbox', { name: '시작 월' });
  await from.fill('2099-01');
  await lead.getByText('기간을 확인해 주십시오').waitFor();
  await expect.poll(() => new URL(lead.url()).search).toBe('?from=2099-01');
});

test('who has a plan against a dispute that repeats itself says what came of it', { timeout: LONG }, async () => {
  const officer = await desk.signIn('officer', { at: '/disputes/repeat' });
  const problems = area(officer, '90일 동안 세 건 이상 겹친 분쟁');
  await problems
    .getByRole('button', { name: /^계획 세우기/ })
    .first()
    .click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '제목' }).fill(`상품 화면 고치기 ${STAMP}`);
  await dialog.getByRole('textbox', { name: '할 일' }).fill('사업자와 표시를 고친다.');
  await dialog.getByRole('textbox', { name: '기한' }).fill('2020-01-01');
  await officer.keyboard.press('Control+Enter');
  await dialog
    .getByText(/오늘이나 그 뒤/)
    .first()
    .waitFor();
  await dialog.getByRole('textbox', { name: '기한' }).fill('2099-01-01');
  expect(await seriousFaults(officer)).toEqual([]);
  await officer.keyboard.press('Control+Enter');
  await officer.getByText('대응 계획을 세웠습니다').waitFor();
  await problems.getByText(`대응 계획: 상품 화면 고치기 ${STAMP}`).waitFor();
  const plans = area(officer, '대응 계획');
  const plan = plans.getByRole('listitem').filter({ hasText: STAMP });
  await plan.getByRole('button', { name: /^완료/ }).click();
  await dialog.getByRole('textbox', { name: '결과' }).fill('표시를 고쳤다.');
  await officer.keyboard.press('Control+Enter');
  await officer.getByText('계획을 완료했습니다').waitFor();
  await expect.poll(() => plan.count()).toBe(0);
  await plans.getByRole('button', { name: '완료', exact: true }).click();
  await plan.getByText('결과: 표시를 고쳤다.').waitFor();
  await settled(officer);
  expect(await seriousFaults(officer)).toEqual([]);
});
