import { generateKeyPairSync } from 'node:crypto';
import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { freePort } from '../start/testing.ts';
import type { CapturedMessage } from './captured-messages.ts';
import type { LedgerEntry } from './ledger.ts';
import { buildSimulators, type Provider } from './simulators.ts';

const RSA = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** Accounts that the simulators of a test know. */
export const ACCOUNTS = {
  portOne: { secret: 'portone-secret', storeId: 'store-1', channelKey: 'channel-1' },
  solapi: { key: 'KEY', secret: 'solapi-secret', from: '0213720000' },
  nhn: { appKey: 'APPKEY', secret: 'nhn-secret', senderKey: 'S'.repeat(40) },
  fcm: { projectId: 'madang-test', clientEmail: 'push@madang-test.iam.gserviceaccount.com', publicKey: RSA.publicKey },
  id1372: { clientId: 'madang', clientSecret: 'id1372-secret' },
  cj: { customer: '30192837', businessNumber: '1078612345' },
  juso: { key: 'juso-key' },
  sweetTracker: { key: 'sweettracker-key' },
  cafe24: { clientId: 'madang-app', clientSecret: 'cafe24-secret' },
  centrex: {
    lines: {
      '9826': { number: '07079009826', password: 'line-9826' },
      '9827': { number: '07079009827', password: 'line-9827' },
    },
  },
  ari: { user: 'madang', password: 'ari-secret', app: 'madang', extensions: ['9831', '9832', '9833'], trunk: 'trunk' },
  // A real salt, with the fewest rounds that bcrypt knows.
  naver: { clientId: 'madang-app', clientSecret: '$2a$04$madangmadangmadangmadu' },
} as const;

/** Simulators that run for a test, and how they are told to behave. */
export interface TestSimulators {
  readonly app: FastifyInstance;
  readonly url: string;
  readonly smtpUrl: string;
  setNow(now: Date): void;
  tell(provider: Provider, wish: { mode?: string; times?: number; readings?: string[] }): Promise<void>;
  /** Puts a parcel of CJ into one of its states, e.g. 91. */
  moveParcel(trackingNumber: string, state: string): Promise<void>;
  /** Lets something happen at the telephones of Centrex: `rings` or `calls`. */
  phone(what: 'rings' | 'calls', wish: object): Promise<void>;
  /** Lets something happen at the simulated Asterisk, e.g. `telephones/9831`; null instead of a wish ends all of `channels`. */
  asterisk(what: string, wish: object | null): Promise<void>;
  /** Lets somebody ring at the simulated Asterisk; gives the channel of the caller. */
  ringAsterisk(to: string, from: string): Promise<string>;
  /** Legs of calls at the simulated Asterisk, and what each of them hears. */
  legs(): Promise<{ number: string; state: string; app: string | null; hears: string[]; variables: object }[]>;
  /** What a provider has done, oldest first. */
  ledger(provider: Provider): Promise<(LedgerEntry & { times: number })[]>;
  /** Messages that were captured, newest first. */
  messages(): Promise<CapturedMessage[]>;
  /** Code in the newest message to a phone. */
  codeTo(phone: string): Promise<string>;
}

/** Starts the simulators on a free port; their issuer lies at `origin`, their own address unless said. */
export async function startTestSimulators(origin?: string): Promise<TestSimulators> {
  const [port, smtpPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  let now: Date | null = null;
  const app = await buildSimulators({
    ...ACCOUNTS,
    origin: origin ?? url,
    smtp: { port: smtpPort, host: '127.0.0.1' },
    logLevel: 'silent',
    clock: () => now ?? new Date(),
  });
  await app.listen({ port, host: '127.0.0.1' });
  const messages: TestSimulators['messages'] = async () => {
    const answer = await fetch(`${url}/simulators/messages.json`);
    return answer.json();
  };
  return {
    app,
    url,
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    setNow: (moment) => void (now = moment),
    tell: (provider, wish) => control(`${url}/control/${provider}`, wish),
    moveParcel: (trackingNumber, state) => control(`${url}/control/cj/parcels/${trackingNumber}`, { state }),
    phone: (what, wish) => control(`${url}/control/centrex/${what}`, wish),
    asterisk: (what, wish) => control(`${url}/control/ari/${what}`, wish),
    ringAsterisk: async (to, from) => {
      const answer = await post(`${url}/control/ari/rings`, { to, from });
      const { channel }: { channel: string } = await answer.json();
      return channel;
    },
    legs: async () => (await fetch(`${url}/control/ari/channels`)).json(),
    ledger: async (provider) => (await fetch(`${url}/control/${provider}/ledger`)).json(),
    messages,
    async codeTo(phone) {
      const message = (await messages()).find(({ to }) => to === phone);
      return /\d{6}/.exec(message?.text ?? '')?.[0] ?? '';
    },
  };
}

async function control(url: string, wish: object | null): Promise<void> {
  if (wish) await post(url, wish);
  else await fetch(url, { method: 'DELETE' });
}

function post(url: string, wish: object): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wish),
  });
}

/** Service account of Firebase as its console hands it out, for the FCM of these simulators. */
export function serviceAccountFor(url: string): string {
  const { projectId, clientEmail } = ACCOUNTS.fcm;
  return JSON.stringify({
    type: 'service_account',
    project_id: projectId,
    client_email: clientEmail,
    private_key: RSA.privateKey,
    token_uri: `${url}/fcm/token`,
  });
}

/** Speaks SMTP line by line, as a sender that shares nothing with ours; gives the answers, and `gone` where the line was cut. */
export async function speakSmtp(url: string, lines: readonly string[]): Promise<string[]> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const answers: string[] = [];
  let rest = '';
  const left = [...lines];
  try {
    for await (const part of socket) {
      rest += String(part);
      // `250-…` goes on, `250 …` is the end of an answer.
      if (!/^\d{3}(?: .*)?\r\n$/m.test(rest)) continue;
      answers.push(rest.trimEnd().split('\r\n').at(-1) ?? '');
      rest = '';
      const next = left.shift();
      if (next === undefined || answers.at(-1)?.startsWith('421')) break;
      socket.write(`${next}\r\n`);
    }
    if (left.length > 0 || answers.length <= lines.length) answers.push('gone');
  } finally {
    socket.destroy();
  }
  return answers;
}

/** A mail in the words of RFC 5321, from HELO to the last dot. */
export function aMail(to: string, messageId: string): string[] {
  const text = Buffer.from('접수되었습니다').toString('base64');
  const page = Buffer.from('<p>접수<b>되었습니다</b></p><script>alert(1)</script>').toString('base64');
  const part = (type: string, body: string, more = ''): string =>
    `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n${more}\r\n${body}`;
  const body = [
    `Message-ID: ${messageId}`,
    'From: =?utf-8?B?66eI64u5?= <no-reply@madang.invalid>',
    `To: ${to}`,
    `Subject: =?utf-8?B?${Buffer.from('접수통보서').toString('base64')}?=`,
    'List-Unsubscribe: <https://madang.invalid/stop>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    part('text/plain; charset=utf-8', text),
    part('text/html; charset=utf-8', page),
    part('application/pdf', 'JVBERi0=', 'Content-Disposition: attachment; filename="notice.pdf"\r\n'),
    '--b--',
    '.',
  ].join('\r\n');
  return ['EHLO madang', 'MAIL FROM:<no-reply@madang.invalid>', `RCPT TO:<${to}>`, 'DATA', body];
}
