import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { freePort, given } from '../../start/testing.ts';
import { CHROMIUM_FLAGS, findChromium, MICROPHONE_FLAGS } from '../browser/chromium.ts';
import type { PhonePage } from './browser-page.ts';
import { ephemeralLogin, REALM, type SipServer } from './sip-server.ts';

declare const phone: PhonePage;

/** A browser with a softphone in its pages. */
export interface PhoneBrowser {
  /** Origin of the page, which the SIP server lets in. */
  readonly origin: string;
  /** Opens a page, registers an extension by a login that ends at a time, and gives what is seen. */
  open(server: SipServer, login: PageLogin): Promise<BrowserPhone>;
  close(): Promise<void>;
}

/** Extension whose login a page has, which extension it says it is, and when the login ends. */
interface PageLogin {
  readonly extension: string;
  readonly as?: string;
  readonly until?: Date;
}

interface Opened {
  readonly browser: Browser;
  readonly origin: string;
}

/** A softphone in a page. */
export interface BrowserPhone {
  /** Settles once the page has seen this. */
  sees(what: string): Promise<void>;
  act(what: 'answer' | 'hangUp' | 'mute' | 'unmute'): Promise<void>;
  dial(number: string): Promise<void>;
  /** All that the page has seen. */
  seen(): Promise<string[]>;
  /** Settles once the other side is heard. */
  hears(): Promise<void>;
}

const HOUR_MS = 3_600_000;

/** Builds the page and starts a browser for it. */
export async function openPhoneBrowser(): Promise<PhoneBrowser> {
  const port = await freePort();
  const page = await servePage(port);
  const browser = await chromium.launch({
    executablePath: given(findChromium()),
    args: [...CHROMIUM_FLAGS, ...MICROPHONE_FLAGS],
  });
  const origin = `http://localhost:${port}`;
  return {
    origin,
    open: (server, login) => openPhone({ browser, origin }, server, login),
    async close() {
      await browser.close();
      page.close();
    },
  };
}

async function servePage(port: number): Promise<Server> {
  const built = await build({
    entryPoints: [join(import.meta.dirname, 'browser-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
  });
  const script = given(built.outputFiles[0]).text;
  return createServer((request, answer) => {
    const isScript = request.url === '/page.js';
    answer.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    answer.end(isScript ? script : '<!doctype html><title>Softphone</title><script src="/page.js"></script>');
  }).listen(port, 'localhost');
}

async function openPhone({ browser, origin }: Opened, server: SipServer, login: PageLogin): Promise<BrowserPhone> {
  const { extension, as = extension, until = new Date(Date.now() + HOUR_MS) } = login;
  // Who may use the microphone tells the other side its addresses, and is not hidden behind names of mDNS.
  const page = await browser.newPage({ permissions: ['microphone'] });
  await page.goto(origin);
  const settings = { server: server.webSocket, extension: as, realm: REALM, ...ephemeralLogin(extension, until) };
  await page.evaluate((wish) => phone.register(wish), settings);
  onTestFinished(() => page.close());
  return acts(page);
}

function acts(page: Page): BrowserPhone {
  return {
    sees: async (what) => void (await page.waitForFunction((word) => phone.seen.includes(word), what)),
    act: (what) =>
      page.evaluate((asked) => {
        if (asked === 'answer') phone.answer();
        else if (asked === 'hangUp') phone.hangUp();
        else phone.mute(asked === 'mute');
      }, what),
    seen: () => page.evaluate(() => phone.seen),
    dial: (number) => page.evaluate((digits) => phone.dial(digits), number),
    hears: () => page.evaluate(() => phone.hears()),
  };
}
