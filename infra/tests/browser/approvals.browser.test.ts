import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { given } from '../../start/testing.ts';
import { seriousFaults } from './accessibility.ts';
import { askGraph, calmDeadlines } from './ask-graph.ts';
import { openDesk, settled, type Desk } from './desk.ts';

/** The machine of the stories may be busy with others. */
const PATIENCE = { timeout: 20_000 };

let desk: Desk;
beforeAll(async () => {
  [desk] = await Promise.all([openDesk(), calmDeadlines()]);
}, 120_000);
afterAll(() => desk.close());

async function askForTime(caseId: string, days: number): Promise<void> {
  const { requestCaseExtension } = await askGraph(
    'officer',
    'mutation ($input: RequestCaseExtensionInput!) { requestCaseExtension(input: $input) { userErrors { code } } }',
    {
      input: {
        caseId,
        days,
        reason: '당사자가 자료를 더 내기로 하여 시간이 더 필요합니다.\n\n제출 기한은 열흘 뒤입니다.',
      },
    },
  );
  expect(requestCaseExtension.userErrors).toEqual([]);
}

const waiting = (page: Page) => page.getByRole('table', { name: '받은 결재' }).locator('tbody tr');

test('an officer asks for more time, the lead is told at once, returns it with a reason, and approves it when it comes again', async () => {
  const { subjectId, subjectLabel, dueAt } = given((await calmDeadlines())[0]);
  const lead = await desk.signIn('lead', { at: '/approvals' });
  await settled(lead);
  const before = await waiting(lead).count();
  await askForTime(subjectId, 10);
  await lead.getByRole('button', { name: '새로 고침' }).click();
  await expect.poll(() => waiting(lead).count(), PATIENCE).toBe(before + 1);

  await waiting(lead)
    .filter({ hasText: subjectLabel })
    .filter({ hasText: '연장' })
    .locator('a[data-row]')
    .press('Enter');
  const panel = lead.getByRole('dialog').first();
  await panel.getByText('제출 기한은 열흘 뒤입니다.').waitFor();
  await lead.keyboard.press('r');
  const question = lead.getByRole('dialog', { name: '반려' });
  await question.getByLabel('반려 사유').waitFor();
  await lead.keyboard.press('Control+Enter');
  await question.getByText('반려 사유 항목을 채워 주세요').first().waitFor();
  await question.getByLabel('반려 사유').fill('필요한 자료의 목록을 적어 주십시오.');
  await lead.keyboard.press('Control+Enter');
  await lead.getByText(`${subjectLabel} 결재를 반려했습니다`).waitFor();
  await expect.poll(() => waiting(lead).count(), PATIENCE).toBe(before);

  const officer = await desk.signIn('officer', { at: '/approvals?box=SENT_BY_ME' });
  await officer
    .getByRole('table', { name: '올린 결재' })
    .locator('tbody tr')
    .filter({ hasText: subjectLabel })
    .filter({ hasText: '연장' })
    .locator('a[data-row]')
    .press('Enter');
  await officer.getByText('필요한 자료의 목록을 적어 주십시오.').first().waitFor();
  await officer.getByRole('button', { name: '다시 올리기' }).click();
  const again = officer.getByRole('dialog', { name: '다시 올리기' });
  await again.getByLabel('내용').fill('진단서와 견적서를 열흘 안에 받기로 하였습니다.');
  await officer.keyboard.press('Control+Enter');
  await officer.getByText(`${subjectLabel} 결재를 다시 올렸습니다`).waitFor();

  await lead.goto('/approvals');
  await waiting(lead)
    .filter({ hasText: subjectLabel })
    .filter({ hasText: '연장' })
    .locator('a[data-row]')
    .press('Enter');
  await lead.getByText('진단서와 견적서를').waitFor();
  await lead.keyboard.press('a');
  await lead.getByText(`${subjectLabel} 결재를 승인했습니다`).waitFor();
  const extended = (await calmDeadlines()).find((one) => one.subjectId === subjectId);
  expect(Date.parse(given(extended).dueAt)).toBeGreaterThan(Date.parse(dueAt));
});

test('nobody decides on their own request: its own officer can take it back and no more', async () => {
  const dispute = given((await calmDeadlines()).at(-1));
  await askForTime(dispute.subjectId, 5);
  const page = await desk.signIn('officer', { at: '/approvals?box=SENT_BY_ME' });
  await page
    .getByRole('table', { name: '올린 결재' })
    .locator('tbody tr')
    .filter({ hasText: dispute.subjectLabel })
    .filter({ hasText: '5일 연장' })
    .locator('a[data-row]')
    .press('Enter');
  await page.getByRole('button', { name: '회수' }).waitFor();
  expect(await page.getByRole('button', { name: /^승인/ }).count()).toBe(0);
  expect(await page.getByRole('button', { name: /^반려/ }).count()).toBe(0);
  await page.getByRole('button', { name: '회수' }).click();
  await page.getByText(`${dispute.subjectLabel} 결재를 회수했습니다`).waitFor();
});

test('the lead hears of a request at the bell, without a reload, and it leads to the inbox', async () => {
  const lead = await desk.signIn('lead', { at: '/alarms' });
  await settled(lead);
  const alarms = lead.getByRole('list', { name: '알림' }).getByRole('listitem');
  const before = await alarms.count();
  const dispute = given((await calmDeadlines()).at(1));
  await askForTime(dispute.subjectId, 3);
  await expect.poll(() => alarms.count(), PATIENCE).toBeGreaterThan(before);
  await lead.getByRole('button', { name: /^알림, 읽지 않은 알림 [1-9]/ }).waitFor();
  await alarms.first().getByRole('link').click();
  await lead.waitForURL(/\/approvals|\/disputes/);
});

test('the inbox of the lead, light and dark: no serious fault of accessibility, the opened request too', async () => {
  const page = await desk.signIn('lead', { at: '/approvals' });
  await settled(page);
  expect(await seriousFaults(page)).toEqual([]);
  await waiting(page).first().locator('a[data-row]').press('Enter');
  await page.getByText('결재선').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('[data-mantine-color-scheme=dark]').waitFor();
  expect(await seriousFaults(page, 'COLOURS')).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
