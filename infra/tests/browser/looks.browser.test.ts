import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnAnew, seriousFaults } from './accessibility.ts';
import { find, openDesk, settled, type Desk } from './desk.ts';
import { watched } from './watched.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ keepsWindows: true });
});
afterAll(() => desk.close());

/** Screens by who looks at them; who has the most begins. */
const SCREENS = {
  hq: [
    '/orders/packing',
    '/orders/stock',
    '/orders/products',
    '/orders/returns',
    '/orders/connections',
    '/orders/sync',
    '/orders/storefronts',
    '/orders/settlements',
  ],
  officer: [
    '/disputes',
    '/disputes/library',
    '/disputes/statistics',
    '/deadlines',
    '/deadlines?view=calendar',
    '/me',
    '/alarms',
  ],
  agent: ['/', '/callcenter', '/callcenter/desk', '/orders'],
  partner: ['/accounts', '/accounts/webhooks', '/accounts/usage', '/accounts/changes'],
  admin: ['/accounts/people', '/deadlines/holidays', '/deadlines/rules'],
  senior: [
    '/callcenter/board',
    '/callcenter/reports?period=QUARTER',
    '/callcenter/quality',
    '/callcenter/quality/criteria',
  ],
  moderator: ['/moderation', '/redress', '/redress/standards'],
  analyst: ['/insights', '/redress/precedents', '/redress/statistics'],
} as const;

/** What is wrong with a screen in the light, in the dark and on a phone. */
async function faultsAt(page: Page, at: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(at);
  await settled(page);
  const light = await seriousFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('[data-mantine-color-scheme=dark]').waitFor();
  await settled(page);
  const dark = await seriousFaults(page, 'COLOURS');
  await page.setViewportSize({ width: 390, height: 844 });
  await drawnAnew(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const tooWide = overflow > 0 ? [`${overflow} px wider than a phone`] : [];
  return [...light, ...dark, ...tooWide].map((fault) => `${at}: ${fault}`);
}

describe('everybody can work with every screen', () => {
  test('the sign-in page has no serious fault of accessibility', async () => {
    const page = await desk.open();
    await page.getByRole('button', { name: '로그인' }).click();
    await page.locator('#login').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  // Two look at once: while one waits for a page, the other reads theirs.
  test.concurrent.each(Object.entries(SCREENS))(
    '%s, light and dark: no serious fault of accessibility, nothing wider than a phone, nothing that the policy has to stop',
    async (login, screens) => {
      const { page, violations } = await watched(desk, login);
      const faults: string[] = [];
      for (const at of screens) faults.push(...(await faultsAt(page, at)));
      await page.context().close();
      expect(faults).toEqual([]);
      expect(violations).toEqual([]);
    },
    180_000,
  );

  test('the customer page as well', async () => {
    const page = await desk.signIn('agent');
    await find(page, '191021-10522800007');
    await page.keyboard.press('Enter');
    await page.getByText('ETS0002002171').waitFor();
    await settled(page);
    expect(await seriousFaults(page)).toEqual([]);
  });
});

test('one switch turns every slice to English, and it is remembered', async () => {
  const page = await desk.signIn('agent', { at: '/callcenter' });
  await page.getByRole('button', { name: '내 정보와 설정' }).click();
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('heading', { name: 'Tickets', level: 1 }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Tickets', level: 1 }).waitFor();
});

test('signing out closes the desk', async () => {
  const page = await desk.signIn('agent');
  await page.getByRole('button', { name: '내 정보와 설정' }).click();
  await page.getByText('로그아웃').click();
  await page.getByRole('button', { name: /^로그인$/ }).waitFor();
  await page.goto('/orders');
  await page.getByRole('button', { name: /^로그인$/ }).waitFor();
});

test('GraphiQL is there for developers, from our own files, and not for others', async () => {
  const foreign: string[] = [];
  const { page, violations } = await watched(desk, 'admin');
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(page.url()).origin) && /^https?:/.test(request.url()))
      foreign.push(request.url());
  });
  await page.goto('/graphiql');
  await page.locator('.graphiql-container .view-line').first().waitFor();
  expect(foreign).toEqual([]);
  expect(violations).toEqual([]);
  const agent = await desk.signIn('agent', { at: '/graphiql' });
  await agent.getByText('그래프 탐색기는 개발자 권한이 있는 분만 쓸 수 있습니다').waitFor();
});
