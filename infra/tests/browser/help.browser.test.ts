import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, seriousFaults, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('a senior writes an answer down and finds it by its words without minding spaces', async () => {
  const senior = await desk.signIn('senior', { at: '/callcenter/faq' });
  await senior.getByText('교환 비용은 누가 내나요?').waitFor();
  await senior.keyboard.press('F2');
  const form = senior.getByRole('dialog');
  await form.getByLabel('분류', { exact: true }).fill('포장');
  await form.getByLabel('질문', { exact: true }).fill('선물 포장이 되나요?');
  await form.getByLabel('답변', { exact: true }).fill('2,000원에 선물 포장을 해 드립니다.');
  await senior.keyboard.press('Control+Enter');
  await senior.getByText('질문을 저장했습니다').waitFor();
  await senior.getByRole('searchbox').fill('선물포장');
  await senior.getByText('선물 포장이 되나요?').waitFor();
  await senior.getByText('교환 비용은 누가 내나요?').waitFor({ state: 'hidden' });
  expect(await seriousFaults(senior)).toEqual([]);
});
