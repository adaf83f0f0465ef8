import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { enter, find, openDesk, settled, type Desk } from './desk.ts';
import { watched } from './watched.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Puts markup into the page as a stored text would that was taken for markup, and says whether its script ran. */
async function runsInjected(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    Reflect.deleteProperty(window, 'harmed');
    const element = document.createElement('script');
    element.append('window.harmed = true');
    document.body.append(element);
    try {
      const markup = '<img src="data:," onerror="window.harmed = true">';
      document.body.insertAdjacentHTML('beforeend', markup);
    } catch {
      // Trusted types refuse the string before it is markup.
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    return Reflect.get(window, 'harmed') === true;
  });
}

test('there is nothing on the customer page, in its menus and dialogs that its policy has to stop', async () => {
  const { page, violations } = await watched(desk, 'agent');
  await find(page, '191021-10522800007');
  await page.keyboard.press('Enter');
  await page.getByText('ETS0002002171').waitFor();
  await settled(page);
  await page.keyboard.press('F2');
  await page.getByRole('dialog').waitFor();
  expect(violations).toEqual([]);
});

describe('a script that somebody brought into the page', () => {
  test('is refused as text that would become script or markup', async () => {
    const { page, violations } = await watched(desk, 'agent');
    expect(await runsInjected(page)).toBe(false);
    expect(violations.filter((line) => line.startsWith('require-trusted-types-for'))).toHaveLength(2);
  });

  test('does not run either where trusted types are not asked for', async () => {
    const { page, violations } = await watched(desk, 'admin');
    await page.goto('/graphiql');
    await page.locator('.graphiql-container .view-line').first().waitFor();
    expect(await runsInjected(page)).toBe(false);
    expect(violations.map((line) => line.split(' ', 1)[0])).toEqual(['script-src-elem', 'script-src-attr']);
  });

  test('planted hole: without the policy it runs', async () => {
    const page = await desk.open();
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue();
      const response = await route.fetch();
      const { 'content-security-policy': _policy, ...headers } = response.headers();
      return route.fulfill({ response, headers });
    });
    await page.reload();
    await page.getByRole('button', { name: /^로그인$/ }).waitFor();
    expect(await runsInjected(page)).toBe(true);
  });
});

test('no page of ours can be put into a frame', async () => {
  const { url } = inject('system');
  const page = await desk.open();
  const framed = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/orders';
    const done = new Promise((resolve) => {
      frame.addEventListener('load', resolve);
    });
    document.body.append(frame);
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 1_000))]);
    try {
      return frame.contentDocument?.querySelector('#root') !== null && frame.contentDocument !== null;
    } catch {
      return false;
    }
  });
  expect(framed).toBe(false);
  for (const path of ['/', '/oidc/session/end']) {
    const answer = await fetch(url + path, { headers: { accept: 'text/html' } });
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
});

describe('tokens', () => {
  const TOKEN = /eyJ[\w-]{10,}\.[\w-]{10,}/;

  test('are in no address, no storage and no cookie that scripts can read; reloading asks for no password', async () => {
    const page = await desk.open();
    const addresses: string[] = [];
    page.on('request', (request) => void addresses.push(request.url()));
    await enter(page, 'agent');
    await page.goto('/orders');
    await settled(page);
    await page.reload();
    await settled(page);
    const kept = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, history.state]),
    );
    expect(kept).not.toMatch(TOKEN);
    expect(addresses.filter((address) => TOKEN.test(address))).toEqual([]);
    expect(new URL(page.url()).pathname).toBe('/orders');
    for (const cookie of await page.context().cookies()) {
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: expect.stringMatching(/^\/oidc/) });
    }
  });

  test('the code of a sign-in is gone from the address and from the way back', async () => {
    const page = await desk.signIn('agent', { at: '/orders' });
    await settled(page);
    expect(page.url()).not.toContain('code=');
    await page.goBack();
    expect(page.url()).not.toContain('code=');
  });

  test('a second window of the same browser is signed in without a question', async () => {
    const page = await desk.signIn('agent');
    const second = await page.context().newPage();
    await second.goto('/orders');
    await second.getByRole('row').nth(3).waitFor();
  });
});

test('the headers that protect a browser are on the page, its scripts and the sign-in', async () => {
  const page = await desk.open();
  const answers: Response[] = [];
  page.on('response', (response) => void answers.push(response));
  await page.reload();
  await page.getByRole('button', { name: /^로그인$/ }).click();
  await page.locator('#login').waitFor();
  expect(answers.length).toBeGreaterThan(5);
  for (const answer of answers.filter((one) => one.status() < 300)) {
    const headers = answer.headers();
    expect([answer.url(), headers['x-content-type-options']]).toEqual([answer.url(), 'nosniff']);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
});
