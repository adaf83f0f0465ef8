import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { askControl, type Action } from '../../start/control.ts';
import { homeIn } from '../../start/home.ts';
import { CHROMIUM_FLAGS, findChromium, HOW_TO_GET_CHROMIUM, MICROPHONE_FLAGS } from './chromium.ts';

/** How a person looks at the desk. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** Path at which the person comes in. */
  readonly at?: string;
}

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

const SIGN_IN = { name: /^(로그인|Sign in)$/ };
const SEARCH = { name: /고객, 주문|Find customers/ };

/** A browser for one file of stories. */
export interface Desk {
  /** Opens a window of a person of their own, nobody signed in. */
  open(look?: Look): Promise<Page>;
  /** Opens a window and signs a demo person in: through the real sign-in page once a file, then as one whom it still knows. */
  signIn(login: string, look?: Look): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Starts the browser; throws one line on how to install it where there is none. A window closes with the test that opened
 * it, so that none goes on asking and drawing for nobody, unless they are kept for tests that run side by side.
 */
export async function openDesk({ keepsWindows = false, hasMicrophone = false } = {}): Promise<Desk> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM);
  const args = [...CHROMIUM_FLAGS, ...(hasMicrophone ? MICROPHONE_FLAGS : [])];
  const browser = await chromium.launch({ executablePath, args });
  const cookiesOf = new Map<string, StorageState>();
  const open = async (look: Look = {}, known?: StorageState) => {
    const page = await openWindow(browser, look, known);
    // Who may use the microphone tells the other side its addresses, and is not hidden behind names of mDNS.
    if (hasMicrophone) await page.context().grantPermissions(['microphone']);
    if (!keepsWindows && isInTest()) onTestFinished(() => page.context().close());
    return page;
  };
  return {
    open,
    async signIn(login, look) {
      const page = await open(look, cookiesOf.get(login));
      await page.getByRole('button', SIGN_IN).or(page.getByRole('combobox', SEARCH)).first().waitFor();
      if (await page.getByRole('button', SIGN_IN).isVisible()) await enter(page, login);
      cookiesOf.set(login, await page.context().storageState());
      return page;
    },
    close: () => browser.close(),
  };
}

/** Indicates whether a test runs, and not what is done before all of them. */
function isInTest(): boolean {
  return expect.getState().currentTestName !== undefined;
}

async function openWindow(
  browser: Browser,
  { width = 1280, height = 800, scheme = 'light', at = '/' }: Look,
  known?: StorageState,
): Promise<Page> {
  const { url } = inject('system');
  const context: BrowserContext = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    colorScheme: scheme,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    reducedMotion: 'reduce',
    ...(known ? { storageState: { cookies: known.cookies, origins: [] } } : {}),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(at);
  return page;
}

/** Signs a person in: the shell's button, the identity's form, and back to the place they came for. */
export async function enter(page: Page, login: string): Promise<void> {
  await page.getByRole('button', SIGN_IN).click();
  await page.locator('#login').fill(login);
  await page.locator('#password').fill(login);
  await page.locator('form.credentials button[type=submit]').click();
  await page.getByRole('combobox', SEARCH).waitFor();
}

/** Types into the one search box, reached by its key. */
export async function find(page: Page, text: string): Promise<void> {
  // A page that was just opened hears no key yet.
  await page.getByRole('combobox', SEARCH).waitFor();
  await page.keyboard.press('Control+k');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox', undefined, {
    polling: 50,
  });
  await page.keyboard.type(text);
}

/** Waits until a screen shows what it has to show: a heading, and nothing that is still being fetched. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('main').waitFor();
  await page.waitForFunction(
    () => {
      const waiting = document.querySelector('[aria-busy="true"], .mantine-Skeleton-root');
      return document.querySelector('main h1, main h2') !== null && waiting === null;
    },
    undefined,
    { polling: 50 },
  );
}

/** Waits until the field of this identifier has the focus. */
export async function focused(page: Page, id: string): Promise<void> {
  await page.waitForFunction((own) => document.activeElement?.id === own, id, { polling: 50 });
}

/** Tells the supervisor to take a service away or bring it back; settles once that is so. */
export async function service(action: Action, name: string): Promise<void> {
  const { home } = inject('system');
  const answer = await askControl(homeIn(home).controlSocket, { action, service: name });
  if (!answer?.ok) throw new Error(answer?.message ?? 'the supervisor does not answer');
}
