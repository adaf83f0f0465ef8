import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('a senior reads what the desk did in a period, has it in the address, and takes it along for Excel', async () => {
  const senior = await desk.signIn('senior', { at: '/callcenter/reports' });
  await senior.getByRole('button', { name: '1개월' }).click();
  await expect.poll(() => new URL(senior.url()).search).toBe('?period=MONTH');
  const agents = senior.getByRole('table', { name: '상담사별' });
  await agents.getByRole('row', { name: /이서현/ }).waitFor();
  await senior
    .getByRole('table', { name: '상담유형별' })
    .getByRole('row', { name: /교환\/반품/ })
    .waitFor();
  await senior.getByRole('table', { name: '시간대별 대기' }).getByRole('row', { name: /10:00/ }).waitFor();
  const [file] = await Promise.all([senior.waitForEvent('download'), senior.keyboard.press('F8')]);
  expect(file.suggestedFilename()).toMatch(/^desk-report-[\d-]+_[\d-]+\.xlsx$/);
  expect(await file.failure()).toBeNull();
  await senior.getByRole('textbox', { name: '시작일' }).fill('2020-07-14');
  await senior.getByRole('textbox', { name: '종료일' }).fill('2020-07-14');
  await senior.getByRole('heading', { name: '시간별 접수' }).waitFor();
  await senior.reload();
  await senior
    .getByRole('table', { name: '상담사별' })
    .getByRole('row', { name: /이순신/ })
    .waitFor();
});
