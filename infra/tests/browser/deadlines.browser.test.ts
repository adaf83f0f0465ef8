import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { given } from '../../start/testing.ts';
import { calmDeadlines, type CalmDeadline } from './ask-graph.ts';
import { openDesk, service, settled, type Desk } from './desk.ts';

/** The machine of the stories may be busy with others. */
const PATIENCE = { timeout: 20_000 };

let desk: Desk;
let calm: readonly CalmDeadline[];
beforeAll(async () => {
  [desk, calm] = await Promise.all([openDesk(), calmDeadlines()]);
}, 120_000);
afterAll(() => desk.close());

const list = (page: Page) => page.getByRole('table', { name: '내 기한' });
const rows = (page: Page) => list(page).locator('tbody tr');

/** Number that a chip says. */
async function numberOn(page: Page, chip: string): Promise<number> {
  const text = await page.getByRole('button', { name: new RegExp(`^${chip} \\d+$`) }).innerText();
  return Number(/\d+$/.exec(text)?.[0]);
}

describe('my deadlines', () => {
  test('stand in one list by their end; what is overdue says so, the rail counts it, a chip shows it alone', async () => {
    const page = await desk.signIn('officer', { at: '/deadlines' });
    await settled(page);
    const ends = await list(page)
      .locator('tbody time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(ends.length).toBeGreaterThan(5);
    expect(ends).toEqual(ends.toSorted());

    const overdue = await numberOn(page, '지남');
    expect(overdue).toBeGreaterThan(0);
    await page.getByRole('link', { name: new RegExp(`^기한, 지남 ${overdue}건`) }).waitFor();
    await page.getByRole('button', { name: `지남 ${overdue}` }).click();
    await page.waitForURL(/bucket=overdue/);
    await settled(page);
    await expect.poll(() => rows(page).count(), PATIENCE).toBe(overdue);
    expect(await rows(page).filter({ hasText: '지남' }).count()).toBe(overdue);
    await page.reload();
    await settled(page);
    expect(await rows(page).count()).toBe(overdue);
  });

  test('a row opens beside the list with its law and history, its number leads to the case', async () => {
    const page = await desk.signIn('officer', { at: '/deadlines' });
    await settled(page);
    await list(page).locator('a[data-row]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await panel.getByText('소비자기본법').waitFor();
    await panel.getByText('시작', { exact: true }).first().waitFor();
    await page.keyboard.press('Escape');
    await list(page).locator('a[href^="/disputes/cases/"]:visible').first().click();
    await page.waitForURL(/\/disputes\/cases\//);
  });

  test('a slice that is away is named, the rest stays', async () => {
    const page = await desk.signIn('officer', { at: '/deadlines' });
    await settled(page);
    await service('stop', 'moderation');
    try {
      await page.reload();
      await page.locator('[data-service-away="moderation"]').waitFor();
      expect(await rows(page).count()).toBeGreaterThan(5);
    } finally {
      await service('start', 'moderation');
    }
  });
});

test('the calendar is walked by keys over the edge of a month, and a day opens with what ends on it', async () => {
  const last = given(calm.at(-1)).dueAt;
  const day = new Date(Date.parse(last) + 9 * 3_600_000).toISOString().slice(0, 10);
  const month = day.slice(0, 7);
  const page = await desk.signIn('officer', { at: `/deadlines?view=calendar&month=${month}` });
  await settled(page);
  await page.locator(`[data-day="${month}-01"]`).focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction(
    (before) => document.activeElement?.getAttribute('data-day')?.startsWith(before) === false,
    month,
  );
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((first) => document.activeElement?.getAttribute('data-day') === first, `${month}-01`);
  for (let at = 1; at < Number(day.slice(8)); at += 1) await page.keyboard.press('ArrowRight');
  await page.waitForFunction((wanted) => document.activeElement?.getAttribute('data-day') === wanted, day);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('합의권고').first().waitFor();
});

test('holidays stand in the calendar by name', async () => {
  const page = await desk.signIn('officer', { at: '/deadlines?view=calendar&month=2026-10' });
  await page.locator('[data-day="2026-10-09"]').getByText('한글날').waitFor();
});

test('the address of the feed is shown once and answers a calendar; a new one shuts it', async () => {
  const page = await desk.signIn('officer', { at: '/deadlines' });
  await page.getByRole('button', { name: '달력 구독' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /주소 만들기|새 주소로 바꾸기/ }).click();
  const address = await dialog.getByLabel('구독 주소').innerText();
  const answer = await page.request.get(address);
  expect(answer.headers()['content-type']).toContain('text/calendar');
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR/);

  await page.reload();
  await page.getByRole('button', { name: '달력 구독' }).click();
  expect(await dialog.getByLabel('구독 주소').count()).toBe(0);
  await dialog.getByRole('button', { name: '새 주소로 바꾸기' }).click();
  await dialog.getByLabel('구독 주소').waitFor();
  expect((await page.request.get(address)).status()).toBe(404);
});

test('an absence is declared with a substitute and ended', async () => {
  const page = await desk.signIn('officer', { at: '/me' });
  await page.getByRole('button', { name: '부재 등록' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('시작').fill('2031-03-03T09:00');
  await dialog.getByLabel('끝').fill('2031-03-07T18:00');
  await dialog.getByRole('combobox', { name: '대신할 사람' }).click();
  await page.getByRole('option', { name: /최은채/ }).click();
  await dialog.getByRole('button', { name: /^등록/ }).click();
  await page.getByText('최은채 님이 대신합니다').first().waitFor();
  await page.getByRole('button', { name: '끝내기' }).first().click();
  await page.getByText('부재를 끝냈습니다').waitFor();
});

test('an administrator adds a holiday and takes it back, with the reasons on record', async () => {
  const page = await desk.signIn('admin', { at: '/deadlines/holidays?year=2032' });
  await page.getByRole('button', { name: '공휴일 추가' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('날짜').fill('2032-07-01');
  await dialog.getByLabel('한국어 이름').fill('시험 공휴일');
  await dialog.getByLabel('영어 이름').fill('Test holiday');
  await dialog.getByLabel('사유').fill('시험으로 추가합니다');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('row', { name: /2032-07-01/ }).waitFor();
  await page.getByRole('button', { name: /2032-07-01.*공휴일 삭제/ }).click();
  await dialog.getByLabel('사유').fill('시험을 마쳤습니다');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('listitem').getByText('시험을 마쳤습니다').waitFor();
  await expect.poll(() => page.getByRole('row', { name: /2032-07-01/ }).count(), PATIENCE).toBe(0);
});

test('who has no deadlines sees neither the place in the rail nor the screen', async () => {
  const page = await desk.signIn('partner', { at: '/deadlines' });
  await page.getByText('볼 수 있는 권한이 없습니다').waitFor();
  expect(await page.getByRole('link', { name: /^기한/ }).count()).toBe(0);
});
