import postalMime from 'postal-mime';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestSubgraph, type TestSubgraph } from '../testing/index.ts';
import { anAffair, lettersSubgraph, noticeOf, RECIPIENT, type AffairRow } from '../testing/letters-subgraph.ts';
import { messageProviders, type MessageProviders, type ProviderMood } from '../testing/message-providers.ts';
import { dispatchRoomOf } from './dispatch-room.ts';
import { dispatch, type Dispatching } from './dispatch.ts';
import { takeUpMessages } from './lost-attempts.ts';
import { MessageAttemptRow, MessageRow } from './message.entity.ts';
import { sendMessage } from './send-message.ts';

const NOW = new Date('2026-11-27T02:00:00Z');

let outside: MessageProviders;
let subgraph: TestSubgraph;
beforeAll(async () => {
  outside = await messageProviders();
  // Jobs are run by the tests themselves, at the moments they choose.
  subgraph = await startTestSubgraph(lettersSubgraph, NOW, { variables: outside.variables });
});
beforeEach(() => {
  Object.assign(outside, { mail: 'takes', sms: 'takes', talk: 'takes' });
  for (const list of [outside.mails, outside.texts, outside.talks]) list.splice(0);
});
afterAll(async () => {
  await subgraph.stop();
  await outside.stop();
});

const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

/** Puts a notice in, with the worker's own job taken off the list so that the test is the only worker. */
async function put(
  details: Partial<Dispatching<'name' | 'number'>> = {},
): Promise<{ affair: AffairRow; ids: string[] }> {
  const em = subgraph.em.fork();
  const affair = await anAffair(em);
  const ids = await em.transactional(async (tx) => {
    const messages = await dispatch(tx, noticeOf(affair, details), { actor: null, now: NOW });
    for (const { id } of messages) await tx.execute('select graphile_worker.remove_job(?)', [`message:${id}`]);
    return messages.map(({ id }) => id);
  });
  return { affair, ids };
}

async function one(details: Partial<Dispatching<'name' | 'number'>> = {}): Promise<string> {
  const { ids } = await put(details);
  return ids[0] ?? '';
}

const send = (messageId: string, at = NOW): Promise<void> => sendMessage(subgraph.em.fork(), { messageId }, at);
const rowOf = (id: string): Promise<MessageRow> => subgraph.em.fork().findOneOrFail(MessageRow, { id });
const attemptsOf = (messageId: string): Promise<MessageAttemptRow[]> =>
  subgraph.em.fork().find(MessageAttemptRow, { messageId }, { orderBy: { number: 'asc' } });

async function stateOf(id: string): Promise<string> {
  const { state, channel, code } = await rowOf(id);
  return [channel, state, code].filter((part) => part !== null).join(' ');
}

/** What came of a message at a provider in some mood. */
async function after(
  mood: Partial<Record<'mail' | 'sms' | 'talk', ProviderMood>>,
  details: Partial<Dispatching<'name' | 'number'>>,
) {
  Object.assign(outside, mood);
  const id = await one(details);
  await send(id);
  const attempts = await attemptsOf(id);
  return { id, state: await stateOf(id), outcomes: attempts.map(({ outcome, code }) => [outcome, code]) };
}

describe('mail', () => {
  test('goes out as text and HTML, in Korean, and says that a machine wrote it', async () => {
    const { affair, ids } = await put();
    await send(ids[0] ?? '');
    expect(await stateOf(ids[0] ?? '')).toBe('EMAIL SENT');
    const mail = await postalMime.parse(outside.mails[0] ?? '');
    expect(mail.subject).toBe(`[마당] 사건 ${affair.number} 접수 안내`);
    expect(mail.from).toMatchObject({ name: '마당', address: 'no-reply@madang.example' });
    expect(mail.to?.[0]).toMatchObject({ name: '홍길동', address: RECIPIENT.email });
    expect(mail.replyTo?.[0]).toMatchObject({ address: 'help@madang.example' });
    expect(mail.messageId).toBe(`<${ids[0]}@madang.example>`);
    expect(mail.text).toContain('- 계약서\n- 영수증');
    expect(mail.text).toContain(`사건 보기: https://madang.example/case?number=${affair.number}`);
    expect(mail.html).toContain('<li style="margin:0 0 4px">영수증</li>');
    expect(mail.html).toMatch(/<img src="https:\/\/madang\.example\/files\/letters\/messages\/[\w-]+\/open\.gif"/);
    const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
    expect(headers['auto-submitted']).toBe('auto-generated');
    expect(headers['list-unsubscribe']).toBeUndefined();
  });

  test.each([
    ['refuses', 'EMAIL FAILED SMTP_550_5.1.1', 'REJECTED'],
    ['breaks', 'EMAIL FAILED SMTP_554_5.6.0', 'REJECTED'],
    ['defers', 'EMAIL QUEUED SMTP_451_4.7.1', 'UNSENT'],
    ['loses', 'EMAIL AMBIGUOUS ANSWER_LOST', 'UNCERTAIN'],
    ['hangs', 'EMAIL AMBIGUOUS ANSWER_LOST', 'UNCERTAIN'],
  ] as const)('when the server %s: %s', async (mood, state, outcome) => {
    const found = await after({ mail: mood }, {});
    expect([found.state, found.outcomes[0]?.[0]]).toEqual([state, outcome]);
  });

  test('an ambiguous one is not sent again, whoever asks the worker to', async () => {
    const { id } = await after({ mail: 'loses' }, {});
    outside.mail = 'takes';
    await send(id, later(1));
    await takeUpMessages(subgraph.em.fork(), {}, later(600));
    await send(id, later(601));
    expect([await stateOf(id), outside.mails.length]).toEqual(['EMAIL AMBIGUOUS ANSWER_LOST', 1]);
  });

  test('names, titles and addresses put no header in', async () => {
    const name = '홍길동\r\nBcc: evil@example.com';
    const { ids } = await put({ to: { ...RECIPIENT, name }, variables: { name, number: '1\r\nX-Evil: 1' } });
    await send(ids[0] ?? '');
    const mail = await postalMime.parse(outside.mails[0] ?? '');
    expect(mail.headers.filter(({ key }) => key === 'bcc' || key === 'x-evil')).toEqual([]);
    expect(mail.to).toHaveLength(1);
    expect(mail.subject).toBe('[마당] 사건 1 X-Evil: 1 접수 안내');
    const address = 'a@example.com>\r\nRCPT TO:<evil@example.com';
    const found = await after({}, { to: { ...RECIPIENT, email: address } });
    expect(found.state).toBe('EMAIL FAILED ADDRESS_INVALID');
    expect(outside.mails).toHaveLength(1);
  });

  test('a server that is away is asked again, ever later, for a day', async () => {
    const id = await one();
    outside.mail = 'defers';
    let at = NOW;
    const waits: number[] = [];
    for (let turn = 0; turn < 80 && (await rowOf(id)).state === 'QUEUED'; turn += 1) {
      await send(id, at);
      const { sendAfter } = await rowOf(id);
      if (sendAfter > at) waits.push(sendAfter.getTime() - at.getTime());
      at = new Date(Math.max(sendAfter.getTime(), at.getTime()));
    }
    expect(await stateOf(id)).toBe('EMAIL FAILED SMTP_451_4.7.1');
    expect(at.getTime() - NOW.getTime()).toBeGreaterThanOrEqual(24 * 3_600_000);
    expect(waits[0]).toBeLessThanOrEqual(15_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(3_600_000);
    await send(id, new Date(at.getTime() + 1));
    expect(outside.mails).toHaveLength(0);
  });
});

describe('text messages', () => {
  test.each([
    ['refuses', 'SMS FAILED ValidationError'],
    ['defers', 'SMS QUEUED TooManyRequests'],
    ['breaks', 'SMS AMBIGUOUS HTTP_502'],
    ['loses', 'SMS AMBIGUOUS ANSWER_LOST'],
    ['hangs', 'SMS AMBIGUOUS ANSWER_LOST'],
  ] as const)('when the provider %s: %s', async (mood, state) => {
    expect((await after({ sms: mood }, { channels: ['SMS'] })).state).toBe(state);
  });

  test('a long one has a title, and leads to the house', async () => {
    const { affair, ids } = await put({ channels: ['SMS'] });
    await send(ids[0] ?? '');
    expect(outside.texts).toMatchObject([
      { to: RECIPIENT.phone, from: '0212345678', type: 'LMS', subject: `[마당] 사건 ${affair.number} 접수 안내` },
    ]);
    expect(outside.texts[0]?.text).toContain(`\nhttps://madang.example/case?number=${affair.number}`);
  });
});

describe('a chain', () => {
  const chain = { channels: [['ALIMTALK', 'SMS']] as const };

  test('stops where somebody takes the message', async () => {
    const { id, state } = await after({}, chain);
    expect(state).toBe('ALIMTALK SENT');
    expect(outside.talks).toMatchObject([
      { to: RECIPIENT.phone, templateCode: 'RECEIPT01', variables: { name: '홍길동' } },
    ]);
    await send(id, later(1));
    expect([outside.talks.length, outside.texts.length]).toEqual([1, 0]);
  });

  test('goes on where one refuses for good', async () => {
    const { id } = await after({ talk: 'refuses' }, chain);
    await expect.poll(() => stateOf(id)).toBe('SMS SENT');
    const attempts = await attemptsOf(id);
    expect(attempts.map(({ channel, outcome, code }) => [channel, outcome, code])).toEqual([
      ['ALIMTALK', 'REJECTED', '-3018'],
      ['SMS', 'ACCEPTED', null],
    ]);
  });

  test('does not go on where nobody knows: the provider is asked again under the same key', async () => {
    const { id } = await after({ talk: 'loses' }, chain);
    expect(await stateOf(id)).toBe('ALIMTALK QUEUED ANSWER_LOST');
    outside.talk = 'takes';
    await send(id, later(1));
    expect(await stateOf(id)).toBe('ALIMTALK SENT');
    const [first, second] = await attemptsOf(id);
    expect(first?.providerKey).toBe(second?.providerKey);
    expect([outside.talks.length, outside.texts.length]).toEqual([1, 0]);
  });

  test('is left to a person once the provider would not know the key any more', async () => {
    const { id } = await after({ talk: 'loses' }, chain);
    for (const minutes of [2, 5, 8, 9.2]) await send(id, later(minutes));
    expect(await stateOf(id)).toBe('ALIMTALK AMBIGUOUS ANSWER_LOST');
    const keys = new Set((await attemptsOf(id)).map(({ providerKey }) => providerKey));
    expect(keys.size).toBeLessThanOrEqual(2);
  });

  test('from mail to phone is rendered for the phone', async () => {
    const { id } = await after({ mail: 'refuses' }, { channels: [['EMAIL', 'SMS']] });
    await expect.poll(() => stateOf(id)).toBe('SMS SENT');
    expect(outside.texts[0]?.text).toMatch(/^\[마당\] 홍길동님의 사건/);
    expect((await rowOf(id)).html).toBeNull();
  });
});

describe('a process that dies', () => {
  test('between attempt and answer leaves the message to a person, and nothing is sent again', async () => {
    const id = await one();
    const room = dispatchRoomOf(subgraph.em);
    const carrier = room.carriers.EMAIL;
    // The process is killed while its mail is on the way: what came of it is never written.
    const killed = { ...carrier, send: () => new Promise(() => undefined) };
    Object.assign(room.carriers, { EMAIL: killed });
    void send(id);
    await expect.poll(() => stateOf(id)).toBe('EMAIL SENDING');
    Object.assign(room.carriers, { EMAIL: carrier });
    await send(id, later(0.1));
    expect(await stateOf(id)).toBe('EMAIL SENDING');
    await takeUpMessages(subgraph.em.fork(), {}, later(5));
    expect(await stateOf(id)).toBe('EMAIL AMBIGUOUS PROCESS_LOST');
    await send(id, later(6));
    expect([outside.mails.length, (await attemptsOf(id)).length]).toEqual([0, 1]);
  });

  test('before the attempt leaves a message that is taken up by another', async () => {
    const id = await one();
    await takeUpMessages(subgraph.em.fork(), {}, later(6));
    const jobs = await subgraph.em
      .fork()
      .execute<{ key: string }[]>('select key from graphile_worker.jobs where key = ?', [`message:${id}`]);
    const taken = jobs.length === 1 || (await rowOf(id)).state !== 'QUEUED';
    expect(taken).toBe(true);
    await expect.poll(() => stateOf(id)).toBe('EMAIL SENT');
    expect(outside.mails).toHaveLength(1);
  });
});

test('two workers at one message: one sends', async () => {
  const id = await one();
  await Promise.all(Array.from({ length: 8 }, () => send(id)));
  expect([outside.mails.length, (await attemptsOf(id)).length, await stateOf(id)]).toEqual([1, 1, 'EMAIL SENT']);
});

test('fifty triggers at once make one message', async () => {
  const affair = await anAffair(subgraph.em.fork());
  const made = await Promise.all(
    Array.from({ length: 50 }, () =>
      subgraph.em.fork().transactional((tx) => dispatch(tx, noticeOf(affair), { actor: null, now: NOW })),
    ),
  );
  expect(made.flat().filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(new Set(made.flat().map(({ id }) => id)).size).toBe(1);
  await expect.poll(() => outside.mails.length).toBe(1);
  expect(await subgraph.em.fork().count(MessageRow, { subjectId: affair.id })).toBe(1);
});

test('an act that fails sends nothing', async () => {
  const affair = await anAffair(subgraph.em.fork());
  const act = subgraph.em.fork().transactional(async (tx) => {
    await dispatch(tx, noticeOf(affair), { actor: null, now: NOW });
    throw new Error('after the message was put in');
  });
  await expect(act).rejects.toThrow('after the message');
  expect(await subgraph.em.fork().count(MessageRow, { subjectId: affair.id })).toBe(0);
});

test('who cannot be reached at all is a failure in plain sight; who can be by one way gets it by that', async () => {
  const nobody = { name: '무명씨' };
  const { ids: none } = await put({ to: nobody, channels: ['EMAIL', ['ALIMTALK', 'SMS']] });
  expect([none.length, await stateOf(none[0] ?? '')]).toEqual([1, 'EMAIL FAILED ADDRESS_MISSING']);
  const { ids } = await put({ to: { ...nobody, phone: '01011112222' }, channels: ['EMAIL', ['ALIMTALK', 'SMS']] });
  expect([ids.length, await stateOf(ids[0] ?? '')]).toEqual([1, 'ALIMTALK QUEUED']);
});

test('whom it went to and what it said lies in no table in clear', async () => {
  const { ids } = await put({ channels: ['EMAIL', 'SMS', 'POST', 'ALARM'] });
  for (const id of ids) await send(id);
  const words = ['홍길동', RECIPIENT.email, RECIPIENT.phone, '테헤란로 12', '영수증'];
  expect(await subgraph.clearText(words)).toEqual([]);
});

describe('the list of work', () => {
  const jobOf = async (id: string): Promise<{ seconds: number; locked: boolean } | undefined> => {
    const [job] = await subgraph.em.fork().execute<{ seconds: number; locked: boolean }[]>(
      `select extract(epoch from run_at - now())::int as seconds, locked_at is not null as locked
       from graphile_worker.jobs where key = ?`,
      [`message:${id}`],
    );
    return job;
  };

  test('keeps the place of a message that waits for its turn behind many others', async () => {
    const id = await one();
    // Its turn came an hour ago, and both workers are busy with something else.
    await subgraph.em.fork().execute(
      `insert into graphile_worker._private_jobs (task_id, key, payload, run_at, locked_at, locked_by)
         select id, ?, '{}', now() - interval '1 hour', now(), 'worker-busy'
         from graphile_worker._private_tasks where identifier = 'send-message'`,
      [`message:${id}`],
    );
    await takeUpMessages(subgraph.em.fork(), {}, later(6));
    expect(await jobOf(id)).toMatchObject({ locked: true, seconds: expect.closeTo(-3600, -2) });
    await subgraph.em.fork().execute('delete from graphile_worker._private_jobs where key = ?', [`message:${id}`]);
  });

  test('comes back to a message when its clock is ahead of that of the process', async () => {
    const id = await one();
    await send(id, new Date(NOW.getTime() - 30_000));
    expect(await stateOf(id)).toBe('EMAIL HELD');
    expect((await jobOf(id))?.seconds).toBeGreaterThan(20);
    await send(id);
    expect(await stateOf(id)).toBe('EMAIL SENT');
  });
});
