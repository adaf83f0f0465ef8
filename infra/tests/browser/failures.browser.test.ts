import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { enter, find, openDesk, service, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const area = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function openCustomer(page: Page): Promise<void> {
  await find(page, '191021-10522800007');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/customers\//);
  await area(page, '주문').getByText('D16MMP101-GY-L').waitFor();
}

describe('a subgraph that is away', () => {
  afterEach(() => service('start', 'disputes'));

  test('its area says so and offers to try again, the rest of the page stays, and it comes back by itself', async () => {
    const page = await desk.signIn('agent');
    await openCustomer(page);
    await service('stop', 'disputes');
    await page.reload();
    await page
      .getByText(/분쟁 서비스/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '다시 시도' }).first().waitFor();
    await area(page, '주문').getByText('D16MMP101-GY-L').waitFor();
    await area(page, '접수').getByText('0000000205').waitFor();
    const timeline = area(page, '전체 이력');
    await timeline.getByText(/분쟁 서비스/).waitFor();
    await timeline.getByText('0000000205').waitFor();

    await service('start', 'disputes');
    await area(page, '분쟁 사건').getByText('2018006712').waitFor({ timeout: 30_000 });
  });

  test('an escalation made meanwhile is not lost: the case is there when the service is back', async () => {
    const page = await desk.signIn('agent2');
    await openCustomer(page);
    await service('stop', 'disputes');
    await area(page, '접수').getByText('0000000205').first().click();
    await page.getByRole('button', { name: /분쟁 전환/ }).click();
    await page.getByLabel(/^전환 사유/).fill('환불 거부');
    await page.getByRole('dialog').getByRole('button', { name: '분쟁 전환' }).click();
    await page.getByText(/분쟁으로 넘겼습니다/).waitFor();
    await service('start', 'disputes');
    await page.getByRole('link', { name: '사건 보기' }).waitFor({ timeout: 45_000 });
  });
});

describe('a micro-frontend that does not work', () => {
  const faults: readonly (readonly [string, RegExp, (route: Route) => Promise<void>])[] = [
    ['missing', /\/slices\/insights\//, (route) => route.fulfill({ status: 404, body: '' })],
    [
      'broken',
      /\/slices\/insights\/.*\.js/,
      (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
    ],
    ['cut off', /\/slices\/insights\//, (route) => route.abort()],
  ];

  test.each(faults)(
    '%s: the shell and the other slices work, and its area recovers on retry',
    async (_what, pattern, fault) => {
      const page = await desk.open();
      await page.route(pattern, fault);
      await enter(page, 'agent');
      await openCustomer(page);
      await area(page, '분쟁 사건').getByText('2018006712').waitFor();
      await page.getByRole('button', { name: '다시 시도' }).first().waitFor();

      await page.unroute(pattern);
      await page.getByRole('button', { name: '다시 시도' }).first().click();
      await area(page, '상담 추세').getByText('점퍼·재킷류').first().waitFor();
    },
  );

  test('slow: the shell does not wait for it', async () => {
    const page = await desk.open();
    const held: Route[] = [];
    await page.route(/\/slices\/insights\//, async (route) => void held.push(route));
    await enter(page, 'agent');
    await page.goto('/orders');
    await page.getByRole('row').nth(3).waitFor();
    expect(held.length).toBeGreaterThan(0);
    await Promise.all(held.map((route) => route.continue()));
  });

  test('still loading: what was typed and entered meanwhile leads on once it is there', async () => {
    const page = await desk.open();
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await page.route(/\/slices\/callcenter\//, async (route) => {
      await released;
      await route.continue();
    });
    await enter(page, 'agent');
    await find(page, '191021-10522800007');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    release();
    await page.waitForURL(/\/customers\//);
  });
});

test('a session whose tokens are worth nothing any more leads back to sign-in and to the same place', async () => {
  const page = await desk.signIn('officer', { at: '/disputes' });
  await page.getByRole('row').nth(3).waitFor();
  await page.context().clearCookies();
  await page.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  await page.reload();
  await enter(page, 'officer');
  await page.waitForURL(/\/disputes/);
});
