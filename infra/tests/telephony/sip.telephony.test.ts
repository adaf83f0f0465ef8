import { once } from 'node:events';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { openPhoneBrowser, type PhoneBrowser } from './browser-phone.ts';
import { aProgramRings } from './program.ts';
import { ephemeralLogin, startSipServer, type SipServer } from './sip-server.ts';
import { startTelephone, type Media, type Telephone } from './telephone.ts';

const IN_AN_HOUR = new Date(Date.now() + 3_600_000);
const AN_HOUR_AGO = new Date(Date.now() - 3_600_000);

let browser: PhoneBrowser;
let server: SipServer;
beforeAll(async () => {
  browser = await openPhoneBrowser();
  server = await startSipServer(browser.origin);
});
afterAll(async () => {
  await browser.close();
  await server.process.stop();
});

async function aTelephone(extension: string, media: Media): Promise<Telephone> {
  const telephone = await startTelephone(server, extension, media);
  onTestFinished(() => telephone.process.stop());
  return telephone;
}

test('a program registers by a login that ends, rings a telephone, which answers, and hangs up', async () => {
  const telephone = await aTelephone('9832', 'plain');
  const login = ephemeralLogin('9833', IN_AN_HOUR);
  const program = await aProgramRings(server, { extension: '9833', login, to: '9832' });
  await telephone.process.hear(/Incoming call from: +sip:9833/);
  telephone.act('accept');
  await telephone.process.hear(/Call established/);
  await telephone.process.hear(/session closed/);
  expect([await program.ended, program.said()]).toEqual([0, expect.anything()]);
});

test('a softphone in a browser is rung by a telephone, answers, hears it through DTLS-SRTP, and hangs up', async () => {
  const telephone = await aTelephone('9832', 'webrtc');
  const phone = await browser.open(server, { extension: '9831' });
  await phone.sees('registered');
  telephone.act('dial', '9831');
  await phone.sees('ringing 9832');
  await phone.act('answer');
  await phone.sees('talking');
  await telephone.process.hear(/DTLS-SRTP complete/);
  await phone.hears();
  await phone.act('hangUp');
  await telephone.process.hear(/session closed/);
  expect(await phone.seen()).toEqual(['registered', 'ringing 9832', 'talking', 'over Terminated']);
});

test('a softphone dials a telephone, which answers and hangs up', async () => {
  const telephone = await aTelephone('9832', 'webrtc');
  const phone = await browser.open(server, { extension: '9831' });
  await phone.sees('registered');
  await phone.dial('9832');
  await telephone.process.hear(/Incoming call from: +sip:9831/);
  telephone.act('accept');
  await phone.sees('talking');
  await phone.hears();
  telephone.act('hangup');
  await phone.sees('over Terminated');
  expect(await phone.seen()).toEqual(['registered', 'talking', 'over Terminated']);
});

test('who gives up before anybody answers rings no more', async () => {
  const telephone = await aTelephone('9832', 'webrtc');
  const phone = await browser.open(server, { extension: '9831' });
  await phone.sees('registered');
  telephone.act('dial', '9831');
  await phone.sees('ringing 9832');
  telephone.act('hangup');
  await phone.sees('over Canceled');
  expect(await phone.seen()).toEqual(['registered', 'ringing 9832', 'over Canceled']);
});

test('a login that has ended, or is that of another extension, registers nobody', async () => {
  const late = await browser.open(server, { extension: '9831', until: AN_HOUR_AGO });
  await late.sees('refused 401');
  const other = await browser.open(server, { extension: '9831', as: '9832' });
  await other.sees('refused 403');
  expect([...(await late.seen()), ...(await other.seen())]).not.toContain('registered');
});

test('a page of another origin opens no WebSocket', async () => {
  const socket = new WebSocket(server.webSocket, 'sip', { origin: 'https://elsewhere.example' });
  const [error] = await once(socket, 'error');
  expect(String(error)).toContain('403');
});
