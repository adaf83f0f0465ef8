import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from './accessibility.ts';
import { aGivenCase, askGraph } from './ask-graph.ts';
import { openDesk, settled, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Nobody else in the stories has to do with it: whoever has a conflict gets no case against it. */
const BUSINESS = '이해관계 상사';
const REASON = '배우자가 임원으로 있는 회사임.';

test('an officer who has to do with the business says so and acts no more; the lead reads why, and ends it', async () => {
  const { id } = await aGivenCase();
  const NAME = 'mutation ($input: NameRespondentInput!) { nameRespondent(input: $input) { userErrors { code } } }';
  await askGraph('officer', NAME, { input: { caseId: id, businessName: BUSINESS } });
  const officer = await desk.signIn('officer', { at: `/disputes/cases/${id}` });
  await officer.getByRole('button', { name: '회피', exact: true }).click();
  await officer.getByRole('dialog').getByRole('textbox', { name: '회피 사유' }).fill(REASON);
  await officer.keyboard.press('Control+Enter');
  await officer.getByText('회피했습니다. 팀장이 다른 담당자를 배정합니다').waitFor();
  await officer.getByText('회피 · 담당자 변경 필요').waitFor();
  expect(await officer.getByRole('button', { name: /^접수통보/ }).count()).toBe(0);
  expect(await officer.getByText(REASON).count()).toBe(0);
  await settled(officer);
  expect(await seriousFaults(officer)).toEqual([]);

  const lead = await desk.signIn('lead', { at: `/disputes/cases/${id}` });
  await lead.getByRole('button', { name: /^담당자 변경/ }).waitFor();
  await lead.goto('/disputes/officers');
  await lead
    .getByRole('button', { name: /회피 사업자 1곳/ })
    .first()
    .click();
  const dialog = lead.getByRole('dialog');
  await dialog.getByText(REASON).waitFor();
  await settled(lead);
  expect(await seriousFaults(lead)).toEqual([]);
  await dialog.getByRole('button', { name: `해제: ${BUSINESS}` }).click();
  await lead.getByText('회피를 해제했습니다').waitFor();
  await dialog.getByText('회피 사업자가 없습니다').waitFor();
});
