import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { seriousFaults } from '../browser/accessibility.ts';
import { openDesk, type Desk } from '../browser/desk.ts';
import { watched } from '../browser/watched.ts';
import { startSipServer, type SipServer } from './sip-server.ts';
import { startTelephone, type Telephone } from './telephone.ts';

let desk: Desk;
let server: SipServer;
beforeAll(async () => {
  desk = await openDesk({ hasMicrophone: true });
  server = await startSipServer(inject('system').url, inject('webSocketPort'));
});
afterAll(async () => {
  await desk.close();
  await server.process.stop();
});

async function aTelephone(): Promise<Telephone> {
  const telephone = await startTelephone(server, '9832', 'webrtc');
  onTestFinished(() => telephone.process.stop());
  return telephone;
}

const softphone = (page: Page) => page.locator('[data-softphone]');

/** Puts the telephone in the browser on, and gives the extension at which the agent sits. */
async function putOn(page: Page): Promise<string> {
  await page.getByRole('button', { name: '브라우저 전화 켜기' }).click();
  await page.getByRole('button', { name: /^브라우저 전화 연결됨/ }).waitFor();
  return (await page.getByRole('button', { name: /^내선 \d+/ }).textContent()) ?? '';
}

/** Waits until the softphone sends what the microphone hears, or silence. */
async function untilSending(page: Page, isHeard: boolean): Promise<void> {
  await page.waitForFunction((wanted) => {
    const peers: unknown = Reflect.get(globalThis, 'peers');
    const peer: unknown = Array.isArray(peers) ? peers.at(-1) : null;
    return peer instanceof RTCPeerConnection && peer.getSenders().some(({ track }) => track?.enabled === wanted);
  }, isHeard);
}

test('an agent is rung in the browser wherever they work, answers, is heard, keeps quiet, and hangs up', async () => {
  const telephone = await aTelephone();
  const { page, violations } = await watched(desk, 'agent');
  await page.addInitScript(() => {
    const Real = RTCPeerConnection;
    const peers: RTCPeerConnection[] = [];
    const Watched = class extends Real {
      constructor(...given: ConstructorParameters<typeof RTCPeerConnection>) {
        super(...given);
        peers.push(this);
      }
    };
    Object.assign(globalThis, { peers, RTCPeerConnection: Watched });
  });
  await page.goto('/orders');
  const extension = await putOn(page);
  telephone.act('dial', extension);
  await page.getByRole('button', { name: '9832 받기' }).click();
  await telephone.process.hear(/DTLS-SRTP complete/);
  await untilSending(page, true);
  await page.getByRole('button', { name: '음소거', pressed: false }).click();
  await untilSending(page, false);
  await page.getByRole('button', { name: '음소거', pressed: true }).click();
  await untilSending(page, true);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: '전화끊기' }).click();
  await telephone.process.hear(/session closed/);
  await page.getByRole('button', { name: '9832 받기' }).waitFor({ state: 'detached' });
  expect(violations).toEqual([]);
});

test('who gives up before anybody answers rings no more', async () => {
  const telephone = await aTelephone();
  const page = await desk.signIn('agent', { at: '/callcenter/desk' });
  const extension = await putOn(page);
  telephone.act('dial', extension);
  const answer = page.getByRole('button', { name: '9832 받기' });
  await answer.waitFor();
  telephone.act('hangup');
  await answer.waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: '전화끊기' }).isEnabled()).toBe(false);
});

test('one tab has the telephone and each can use it; the next takes over when that is closed, until it is put away', async () => {
  const telephone = await aTelephone();
  const first = await desk.signIn('agent', { at: '/orders' });
  const extension = await putOn(first);
  const second = await first.context().newPage();
  await second.goto('/orders');
  await second.getByRole('button', { name: /^다른 탭에서/ }).waitFor();
  telephone.act('dial', extension);
  await second.getByRole('button', { name: '9832 받기' }).click();
  await telephone.process.hear(/DTLS-SRTP complete/);
  await second.getByRole('button', { name: '전화끊기' }).click();
  await telephone.process.hear(/session closed/);
  await first.close();
  await second.getByRole('button', { name: /^브라우저 전화 연결됨/ }).click();
  await second.getByRole('button', { name: '브라우저 전화 켜기' }).waitFor();
  expect(await softphone(second).getAttribute('data-softphone')).toBe('OFF');
});

test('a server that goes away turns the lamp red while people go on talking, and green when it is back', async () => {
  const telephone = await aTelephone();
  const page = await desk.signIn('agent', { at: '/orders' });
  const extension = await putOn(page);
  telephone.act('dial', extension);
  await page.getByRole('button', { name: '9832 받기' }).click();
  await telephone.process.hear(/DTLS-SRTP complete/);
  await page.getByRole('button', { name: '음소거', pressed: false }).and(page.locator(':enabled')).waitFor();
  await server.process.stop();
  await page.getByRole('button', { name: /^브라우저 전화 서버에 연결할 수 없습니다/ }).waitFor();
  // Nothing is said of the talk that nobody has told.
  expect(await page.getByRole('button', { name: '전화끊기' }).isEnabled()).toBe(true);
  server = await startSipServer(inject('system').url, inject('webSocketPort'));
  await page.getByRole('button', { name: /^브라우저 전화 연결됨/ }).waitFor({ timeout: 40_000 });
  expect(await softphone(page).getAttribute('data-softphone')).toBe('READY');
});
