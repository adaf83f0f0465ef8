import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { find, openDesk, seriousFaults, settled, type Desk } from './desk.ts';
import { watched, type Watched } from './watched.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const windows = new Map<string, Promise<Watched>>();

/** One window for each person, for nothing is done in it but looking. */
async function windowOf(login: string): Promise<Watched> {
  const opening = windows.get(login) ?? watched(desk, login);
  windows.set(login, opening);
  return opening;
}

const SCREENS = [
  ['agent', '/'],
  ['agent', '/callcenter'],
  ['agent', '/callcenter/desk'],
  ['agent', '/orders'],
  ['senior', '/callcenter/board'],
  ['hq', '/orders/packing'],
  ['hq', '/orders/stock'],
  ['hq', '/orders/returns'],
  ['hq', '/orders/connections'],
  ['hq', '/orders/sync'],
  ['hq', '/orders/storefronts'],
  ['hq', '/orders/settlements'],
  ['officer', '/disputes'],
  ['officer', '/deadlines'],
  ['officer', '/deadlines?view=calendar'],
  ['officer', '/me'],
  ['officer', '/alarms'],
  ['moderator', '/moderation'],
  ['analyst', '/insights'],
  ['partner', '/accounts'],
  ['partner', '/accounts/webhooks'],
  ['partner', '/accounts/usage'],
  ['partner', '/accounts/changes'],
  ['admin', '/accounts/people'],
  ['admin', '/deadlines/holidays'],
  ['admin', '/deadlines/rules'],
] as const;

describe('everybody can work with every screen', () => {
  test('the sign-in page has no serious fault of accessibility', async () => {
    const page = await desk.open();
    await page.getByRole('button', { name: '로그인' }).click();
    await page.locator('#login').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  test.each(SCREENS)(
    '%s at %s, light and dark: no serious fault of accessibility, nothing wider than a phone, nothing that the policy has to stop',
    async (login, at) => {
      const { page, violations } = await windowOf(login);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(at);
      await settled(page);
      expect(await seriousFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('[data-mantine-color-scheme=dark]').waitFor();
      await settled(page);
      expect(await seriousFaults(page, 'COLOURS')).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(violations).toEqual([]);
    },
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
