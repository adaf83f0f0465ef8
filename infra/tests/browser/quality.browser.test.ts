import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from './accessibility.ts';
import { openDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('a senior draws samples and scores one by the criteria; its agent reads what was said', async () => {
  const senior = await desk.signIn('senior', { at: '/callcenter/quality' });
  await senior.getByRole('heading', { name: '품질 평가' }).waitFor();
  await senior.keyboard.press('F2');
  const form = senior.getByRole('dialog');
  await form.getByLabel('상담사별 건수').fill('1');
  await senior.keyboard.press('Control+Enter');
  const samples = senior.getByRole('table', { name: '표본 접수' });
  await samples
    .getByRole('row', { name: /김나래/ })
    .getByRole('link')
    .click();
  const panel = senior.getByRole('dialog');
  await panel.getByText('상담내용', { exact: true }).waitFor();
  expect(await seriousFaults(senior)).toEqual([]);
  for (const criterion of ['첫인사', '정확성', '완결성', '끝인사'])
    await panel
      .getByRole('group', { name: new RegExp(`^${criterion}`) })
      .getByText('4', { exact: true })
      .click();
  await panel.getByLabel('의견').fill('친절하고 정확했습니다.');
  await senior.keyboard.press('Control+Enter');
  await senior.getByText('김나래님의 접수를 80점으로 평가했습니다').waitFor();
  const agent = await desk.signIn('agent', { at: '/callcenter/quality' });
  await agent.getByText('친절하고 정확했습니다.').waitFor();
  await agent.getByText('80점').waitFor();
});
