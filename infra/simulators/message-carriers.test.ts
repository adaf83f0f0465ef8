import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mailCarrier } from '../../subgraphs/subgraph-kit/src/dispatch/carriers/mail.ts';
import type { Letter, MessageCarrier } from '../../subgraphs/subgraph-kit/src/dispatch/carriers/message-carrier.ts';
import { nhnAlimTalk } from '../../subgraphs/subgraph-kit/src/dispatch/carriers/nhn-alimtalk.ts';
import { smtpPlace } from '../../subgraphs/subgraph-kit/src/dispatch/carriers/smtp-line.ts';
import { solapi } from '../../subgraphs/subgraph-kit/src/dispatch/carriers/solapi.ts';
import { ACCOUNTS, startTestSimulators, type TestSimulators } from './testing.ts';

const PAPER = Buffer.from('%PDF-1.7 접수통보서');
const TIMEOUT_MS = 400;

let simulators: TestSimulators;
let carriers: Record<'smtp' | 'nhn' | 'solapi', MessageCarrier>;
beforeAll(async () => {
  simulators = await startTestSimulators();
  carriers = {
    smtp: mailCarrier({
      place: smtpPlace(simulators.smtpUrl, TIMEOUT_MS),
      from: '마당 <no-reply@madang.invalid>',
      replyTo: 'help@madang.invalid',
      pixelOf: () => null,
    }),
    nhn: nhnAlimTalk({ url: `${simulators.url}/nhn`, timeoutMs: TIMEOUT_MS, ...ACCOUNTS.nhn }),
    solapi: solapi({ url: `${simulators.url}/solapi`, timeoutMs: TIMEOUT_MS, ...ACCOUNTS.solapi }),
  };
});
beforeEach(async () => {
  for (const provider of ['smtp', 'nhn', 'solapi'] as const) await simulators.tell(provider, {});
});
afterAll(async () => {
  await carriers.smtp.stop?.();
  await simulators.app.close();
});

function aLetter(changes: Partial<Letter> = {}): Letter {
  const messageId = randomUUID();
  return {
    messageId,
    key: messageId,
    to: { name: '홍길동', email: 'hong@example.com', phone: '01012345678' },
    title: `접수통보 ${messageId}`,
    text: `사건 ${messageId.slice(0, 8)}이 접수되었습니다.`,
    html: '<p>사건이 <b>접수되었습니다</b>.</p>',
    templateCode: 'receipt',
    variables: { caseNumber: '2018006712' },
    attachments: [{ name: '접수통보서.pdf', mediaType: 'application/pdf', bytes: PAPER }],
    unsubscribeUrl: 'https://madang.invalid/stop',
    ...changes,
  };
}

/** How often a provider did what a letter asks for. */
async function timesOf(provider: keyof typeof carriers, { messageId, key, text }: Letter): Promise<number> {
  const entries = await simulators.ledger(provider);
  const isOf = (entry: (typeof entries)[number]): boolean =>
    entry.reference === `<${messageId}@madang.invalid>` || entry.reference === key || entry['text'] === text;
  return entries.filter(isOf).reduce((sum, { times }) => sum + times, 0);
}

test('a mail arrives with its paper, byte for byte, in words that every mail program reads', async () => {
  const letter = aLetter();
  const reference = `<${letter.messageId}@madang.invalid>`;
  expect(await carriers.smtp.send(letter)).toEqual({ outcome: 'ACCEPTED', reference });
  const [mail] = await simulators.messages();
  expect(mail).toMatchObject({
    to: 'hong@example.com',
    from: '마당 <no-reply@madang.invalid>',
    subject: letter.title,
    html: expect.stringContaining('<b>접수되었습니다</b>'),
    files: [{ name: '접수통보서.pdf', sha256: createHash('sha256').update(PAPER).digest('hex') }],
  });
  expect(mail?.headers).toContainEqual(['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click']);
});

test('an address or number that nobody has is refused, and nothing was sent', async () => {
  const bounced = aLetter({ to: { name: '홍길동', email: 'bounce@example.com', phone: '01000009999' } });
  expect(await carriers.smtp.send(bounced)).toEqual({ outcome: 'REJECTED', code: 'SMTP_550_5.1.1' });
  expect(await carriers.nhn.send(bounced)).toEqual({ outcome: 'REJECTED', code: '-3018' });
  expect(await carriers.nhn.send(aLetter({ templateCode: 'NONE' }))).toEqual({ outcome: 'REJECTED', code: '-2015' });
  expect([await timesOf('smtp', bounced), await timesOf('nhn', bounced)]).toEqual([0, 0]);
});

test('a mail server that asks to come again gets the mail the next time', async () => {
  const letter = aLetter();
  await simulators.tell('smtp', { mode: 'greylist', times: 1 });
  expect((await carriers.smtp.send(letter)).outcome).toBe('UNSENT');
  expect((await carriers.smtp.send(letter)).outcome).toBe('ACCEPTED');
  expect(await timesOf('smtp', letter)).toBe(1);
});

test.each(['smtp', 'nhn', 'solapi'] as const)('%s: taken once, surely not while it is down', async (provider) => {
  const letter = aLetter();
  // A mail server that is down lets nobody in; a line that stands is still served.
  if (provider === 'smtp') await carriers.smtp.stop?.();
  await simulators.tell(provider, { mode: 'down', times: 1 });
  expect((await carriers[provider].send(letter)).outcome).toBe('UNSENT');
  expect(await timesOf(provider, letter)).toBe(0);
  expect((await carriers[provider].send(letter)).outcome).toBe('ACCEPTED');
  expect(await timesOf(provider, letter)).toBe(1);
});

test.each([
  ['smtp', 'lost-reply'],
  ['smtp', 'slow'],
  ['nhn', 'lost-reply'],
  ['nhn', 'slow'],
  ['solapi', 'lost-reply'],
  ['solapi', 'slow'],
] as const)('%s: an answer that was %s leaves it unclear', async (provider, mode) => {
  const letter = aLetter();
  await simulators.tell(provider, { mode, times: 1 });
  expect((await carriers[provider].send(letter)).outcome).toBe('UNCERTAIN');
  expect(await timesOf(provider, letter)).toBe(1);
});

test('AlimTalk whose answer was lost is asked for again under its key, and is one', async () => {
  const letter = aLetter();
  await simulators.tell('nhn', { mode: 'lost-reply', times: 1 });
  await carriers.nhn.send(letter);
  expect((await carriers.nhn.send(letter)).outcome).toBe('ACCEPTED');
  expect(await timesOf('nhn', letter)).toBe(1);
});
