import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from './accessibility.ts';
import { askGraph } from './ask-graph.ts';
import { openDesk, settled, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const LONG = 180_000;

/** A number that no run before has given. */
const STAMP = Date.now().toString(36);

/** Takes an act of the partner, and gives nothing but that it was done. */
async function asPartner(name: string, input: object): Promise<void> {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { userErrors { code } } }`;
  expect((await askGraph('partner', query, { input }))[name].userErrors).toEqual([]);
}

/** Asks for a change of the partner's data; one that an earlier run left waiting is taken back before. */
async function askChange(change: { name?: string; address?: string; reason: string }): Promise<void> {
  const { companyChanges } = await askGraph('partner', '{ companyChanges(states: [ASKED]) { nodes { id } } }');
  for (const { id } of companyChanges.nodes) await asPartner('takeBackCompanyChange', { changeId: id });
  await asPartner('askCompanyChange', change);
}

test(
  'a lead declines a new name with a reason, and approves a new address beside which the old one stands',
  { timeout: LONG },
  async () => {
    await askChange({ name: `새 상호 ${STAMP}`, reason: `상호 변경 ${STAMP}` });
    const lead = await desk.signIn('lead', { at: '/disputes/partners' });
    const asked = (text: string) => lead.getByRole('listitem').filter({ hasText: text });
    const dialog = lead.getByRole('dialog');
    const named = asked(`상호 변경 ${STAMP}`);
    await named.getByRole('columnheader', { name: '현재' }).waitFor();
    await named.getByRole('cell', { name: `새 상호 ${STAMP}` }).waitFor();
    await settled(lead);
    expect(await seriousFaults(lead)).toEqual([]);
    await named.getByRole('button', { name: /^반려/ }).click();
    await dialog.getByRole('textbox', { name: '반려 사유' }).waitFor();
    await lead.keyboard.press('Control+Enter');
    await dialog.getByText('반려 사유 항목을 채워 주세요').first().waitFor();
    await dialog.getByRole('textbox', { name: '반려 사유' }).fill('사업자등록증이 필요합니다.');
    expect(await seriousFaults(lead)).toEqual([]);
    await lead.keyboard.press('Control+Enter');
    await lead.getByText('변경 요청을 반려했습니다').waitFor();
    await expect.poll(() => named.count()).toBe(0);
    await lead.getByRole('button', { name: '반려', exact: true }).click();
    await named.getByText('답변: 사업자등록증이 필요합니다.').waitFor();

    const address = `부산광역시 해운대구 센텀로 ${STAMP}`;
    await askChange({ address, reason: `이전 ${STAMP}` });
    await lead.reload();
    await asked(`이전 ${STAMP}`).getByRole('cell', { name: address }).waitFor();
    await asked(`이전 ${STAMP}`).getByRole('button', { name: /^승인/ }).click();
    await dialog.getByRole('cell', { name: address }).waitFor();
    await lead.keyboard.press('Control+Enter');
    await lead.getByText('협력사의 정보를 변경했습니다').waitFor();
    expect((await askGraph('partner', '{ myBusiness { address } }')).myBusiness.address).toBe(address);
  },
);

test('a lead answers a question where it stands; the partner reads the answer', { timeout: LONG }, async () => {
  await asPartner('askPartnerQuestion', { title: `파일 ${STAMP}`, text: '파일을 올릴 수 없습니다.' });
  const lead = await desk.signIn('lead', { at: '/disputes/partners?tab=questions', width: 390, height: 844 });
  const question = lead.getByRole('listitem').filter({ hasText: `파일 ${STAMP}` });
  await question.getByRole('button', { name: /^답변/ }).click();
  const answer = question.getByRole('textbox', { name: '답변 내용' });
  await answer.fill(' ');
  await lead.keyboard.press('Control+Enter');
  await question.getByText('답변 내용 항목을 채워 주세요').first().waitFor();
  await answer.fill('20MB까지 올릴 수 있습니다.');
  expect(await seriousFaults(lead)).toEqual([]);
  await lead.keyboard.press('Control+Enter');
  await lead.getByText('답변을 보냈습니다').waitFor();
  await expect.poll(() => question.count()).toBe(0);
  await lead.getByRole('button', { name: '답변 대기만' }).click();
  await question.getByText('20MB까지 올릴 수 있습니다.').waitFor();
  await settled(lead);
  expect(await seriousFaults(lead)).toEqual([]);
  const { partnerQuestions } = await askGraph('partner', '{ partnerQuestions(first: 1) { nodes { title answer } } }');
  expect(partnerQuestions.nodes).toEqual([{ title: `파일 ${STAMP}`, answer: '20MB까지 올릴 수 있습니다.' }]);
});
