import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from './accessibility.ts';
import { openDesk, type Desk } from './desk.ts';

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

test('a senior adds a code, and the desk offers it until it is switched off', async () => {
  const senior = await desk.signIn('senior', { at: '/callcenter/codes?kind=INFLOW' });
  await senior.getByRole('heading', { name: '코드표' }).waitFor();
  await senior.keyboard.press('F2');
  const form = senior.getByRole('dialog');
  await form.getByLabel('코드', { exact: true }).fill('tv');
  await form.getByLabel('한국어 이름').fill('방송 광고');
  await form.getByLabel('영어 이름').fill('Television');
  await senior.keyboard.press('Control+Enter');
  await senior.getByText('코드를 저장했습니다').waitFor();
  expect(await seriousFaults(senior)).toEqual([]);
  await senior.getByRole('link', { name: '상담 데스크' }).click();
  await senior.locator('#desk-inflow').selectOption('TV');
  await senior.getByRole('link', { name: '코드표' }).click();
  await senior.getByRole('button', { name: '유입코드', exact: true }).click();
  await senior.getByRole('button', { name: '사용 중지: 방송 광고' }).click();
  await senior.getByText('다시 사용').waitFor();
  await senior.getByRole('link', { name: '상담 데스크' }).click();
  await senior.locator('#desk-inflow option', { hasText: '방송 광고' }).waitFor({ state: 'detached' });
});
