import { ACTOR_HEADER, anonymous, type Actor } from '@madang/shared-schema/actor';
import pg from 'pg';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Public } from '../authorize.ts';
import type { Context } from '../context.ts';
import { newId } from '../id.ts';
import { anActor, startTestSubgraph, type Answer, type TestSubgraph } from '../testing/index.ts';
import { notesSubgraph, NoteRow } from '../testing/notes-subgraph.ts';
import { TEST_DATABASE_URL } from '../testing/postgres-for-tests.ts';
import { idempotencyJobs } from './forget-answers.ts';

const NOW = new Date('2026-11-22T03:00:00Z');

/** What a test holds back while a mutation is under way. */
let gate: Promise<void> = Promise.resolve();
/** Tells that one has come so far. */
let arrived: () => void = () => undefined;

@Resolver()
class SlowResolver {
  @Authorized('AGENT')
  @Mutation(() => String, { description: 'Writes a note while the test wants' })
  async writeSlowly(@Ctx() { em }: Context, @Arg('text', () => String) text: string): Promise<string> {
    await em.transactional(async (tx) => void tx.create(NoteRow, { id: newId(), text }));
    arrived();
    await gate;
    return text;
  }

  @Authorized('AGENT')
  @Mutation(() => String, { nullable: true, description: 'Asks the database for what cannot be' })
  async readNonsense(@Ctx() { em }: Context): Promise<string> {
    await em.findOne(NoteRow, { id: 'nonsense' });
    return 'never';
  }

  @Public()
  @Mutation(() => String, { description: 'Gives everybody something else' })
  draw(): string {
    return newId();
  }
}

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(notesSubgraph('notes', { resolvers: [SlowResolver] }), NOW);
});
afterAll(() => subgraph.stop());

const WRITE = 'mutation ($text: String!) { writeNote(text: $text) { id text } }';
const SLOWLY = 'mutation ($text: String!) { writeSlowly(text: $text) }';

interface Sent {
  readonly actor: Actor;
  readonly key: string;
  readonly query?: string;
  readonly text: string;
  readonly body?: string;
  readonly part?: number;
}

async function send({ actor, key, query = WRITE, text, body = text, part }: Sent): Promise<Answer> {
  const response = await fetch(`${subgraph.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [ACTOR_HEADER]: await subgraph.signActor(actor),
      'idempotency-key': key,
      'x-madang-body-hash': body,
      ...(part === undefined ? {} : { 'x-madang-part': String(part) }),
    },
    body: JSON.stringify({ query, variables: { text } }),
  });
  const answer = (await response.json()) as Partial<Answer>;
  return { data: null, errors: [], ...answer, status: response.status };
}

const written = (text: string): Promise<number> => subgraph.em.fork().count(NoteRow, { text });
const codesOf = ({ errors }: Answer) => errors.map(({ extensions }) => extensions?.['code']);

describe('one key', () => {
  test('50 requests at once have one effect; the others are told to wait or get the first answer', async () => {
    const actor = anActor('AGENT');
    const text = newId();
    const answers = await Promise.all(Array.from({ length: 50 }, () => send({ actor, key: 'of us all', text })));
    const good = answers.filter(({ status }) => status === 200);
    const waiting = answers.filter(({ status }) => status === 409);
    expect(await written(text)).toBe(1);
    expect([good.length + waiting.length, new Set(good.map(({ data }) => data.writeNote.id)).size]).toEqual([50, 1]);
    expect(waiting.flatMap(codesOf).every((code) => code === 'IDEMPOTENCY_IN_FLIGHT')).toBe(true);
  });

  test('the same request again gets the first answer and does nothing', async () => {
    const [actor, key, text] = [anActor('AGENT'), newId(), newId()];
    const first = await send({ actor, key, text });
    const again = await send({ actor, key, text });
    expect(again).toEqual(first);
    expect(await written(text)).toBe(1);
  });

  test('another body under the same key is refused', async () => {
    const [actor, key] = [anActor('AGENT'), newId()];
    await send({ actor, key, text: 'one' });
    const other = await send({ actor, key, text: newId() });
    expect([other.status, other.data, codesOf(other)]).toEqual([422, null, ['IDEMPOTENCY_KEY_REUSED']]);
  });

  test('the same key of somebody else is another key', async () => {
    const [key, text] = [newId(), newId()];
    await send({ actor: anActor('AGENT'), key, text });
    expect((await send({ actor: anActor('AGENT'), key, text, body: 'other' })).status).toBe(200);
    expect(await written(text)).toBe(2);
  });

  test('an answer is not given again to somebody who may do something else by now', async () => {
    const actor = anActor('AGENT');
    await send({ actor, key: 'rights', text: 'with rights' });
    for (const become of [
      { roles: [] },
      { roles: ['AGENT', 'LEAD'] },
      { business: newId() },
      { scopes: ['notes:write'] },
    ] as const) {
      const again = await send({ actor: { ...actor, ...become }, key: 'rights', text: 'with rights' });
      expect([again.status, codesOf(again), again.data]).toEqual([422, ['IDEMPOTENCY_KEY_REUSED'], null]);
    }
    expect((await send({ actor, key: 'rights', text: 'with rights' })).data).toMatchObject({ writeNote: {} });
  });

  test('people who have not signed in are told apart by their address', async () => {
    const [key, text] = [newId(), newId()];
    const from = (address: string) =>
      send({
        actor: { ...anonymous, address },
        key,
        text,
        query: 'mutation { draw }',
      });
    const [first, again, other] = [await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.2')];
    expect(again.data).toEqual(first.data);
    expect(other.data).not.toEqual(first.data);
  });

  test('two mutations of one request in this slice are two parts of it', async () => {
    const [actor, key] = [anActor('AGENT'), newId()];
    const parts = [newId(), newId()] as const;
    // A gateway sends the mutations of a request one after the other; the second time both are answered from memory.
    for (const _time of ['first', 'second']) {
      for (const [part, text] of parts.entries()) {
        expect(await send({ actor, key, text, body: 'both', part })).toMatchObject({ status: 200, errors: [] });
      }
    }
    expect(await Promise.all(parts.map(written))).toEqual([1, 1]);
  });
});

test('while the first request is under way the second is told so, whatever its body', async () => {
  const [actor, key, text] = [anActor('AGENT'), newId(), newId()];
  const { promise, resolve } = Promise.withResolvers<void>();
  gate = promise;
  const begun = new Promise<void>((tell) => void (arrived = tell));
  const first = send({ actor, key, text, query: SLOWLY });
  await begun;
  expect((await send({ actor, key, text, query: SLOWLY })).status).toBe(409);
  resolve();
  expect((await first).data).toEqual({ writeSlowly: text });
  expect(await send({ actor, key, text, query: SLOWLY })).toEqual(await first);
  expect(await written(text)).toBe(1);
});

test('a crash between the effect and the kept answer leaves neither, and the key stays free', async () => {
  const [actor, key, text] = [anActor('AGENT'), newId(), newId()];
  const { promise, resolve } = Promise.withResolvers<void>();
  gate = promise;
  const first = send({ actor, key, text, query: SLOWLY });
  // The database sees a connection die, as at a kill -9 of the slice.
  await expect.poll(killed).toBe(1);
  resolve();
  expect(codesOf(await first)).toEqual(['SERVICE_UNAVAILABLE']);
  expect(await written(text)).toBe(0);
  expect((await send({ actor, key, text, query: SLOWLY })).data).toEqual({ writeSlowly: text });
  expect(await written(text)).toBe(1);
});

describe('a key is not used up', () => {
  test.each([
    ['by a document that is none', 'mutation { nothingLikeThis }', 400],
    ['by variables that do not fit', 'mutation ($text: Int!) { writeNote(text: "x") { id } }', 400],
  ])('%s', async (_what, query, status) => {
    const [actor, key, text] = [anActor('AGENT'), newId(), newId()];
    expect((await send({ actor, key, text, query })).status).toBe(status);
    expect((await send({ actor, key, text, body: 'mended' })).status).toBe(200);
  });

  test('by what the database cannot read, and nothing is said to be done that was undone', async () => {
    const [actor, key, text] = [anActor('AGENT'), newId(), newId()];
    const alone = await send({ actor, key, text, query: 'mutation { readNonsense }' });
    expect([alone.data, codesOf(alone)]).toEqual([{ readNonsense: null }, ['BAD_USER_INPUT']]);
    const both = `mutation ($text: String!) { writeNote(text: $text) { id } readNonsense }`;
    const after = await send({ actor, key, text, query: both });
    expect([after.data, await written(text)]).toEqual([null, 0]);
    expect(codesOf(after)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect((await send({ actor, key, text })).status).toBe(200);
  });
});

test('a fault is an answer too: it is given again, and what it undid is not done', async () => {
  const [actor, key] = [anActor('AGENT'), newId()];
  const first = await send({ actor, key, text: 'fail' });
  const again = await send({ actor, key, text: 'fail' });
  expect(codesOf(first)).toEqual(['INTERNAL_SERVER_ERROR']);
  expect(again.errors).toEqual(first.errors);
  expect(await written('fail')).toBe(0);
});

test('questions and mutations without a key are as ever', async () => {
  const agent = subgraph.as('AGENT');
  const text = newId();
  await agent.ask(WRITE, { text });
  await agent.ask(WRITE, { text });
  expect(await written(text)).toBe(2);
  const asked = { actor: agent.actor, key: newId(), query: '{ notes { id } }', text };
  expect((await send(asked)).data.notes).not.toEqual([]);
});

test('a key expires after a day, and its answer lies sealed until then', async () => {
  const [actor, key, text] = [anActor('AGENT'), newId(), `secret ${newId()}`];
  await send({ actor, key, text });
  const [row] = await subgraph.em
    .fork()
    .execute<{ dump: string }[]>(
      "select string_agg(encode(answer, 'escape') || key_hash || body_mac, ' ') as dump from idempotent_answer",
    );
  expect(row?.dump).toBeTruthy();
  expect(row?.dump).not.toContain('secret');
  expect(row?.dump).not.toContain(key);
  subgraph.setNow(new Date(NOW.getTime() + 24 * 3_600_000));
  await send({ actor, key, text });
  expect(await written(text)).toBe(2);
  const forget = idempotencyJobs['forget-idempotent-answers'];
  await forget?.run(subgraph.em.fork(), null, new Date(NOW.getTime() + 49 * 3_600_000));
  expect(await subgraph.em.fork().execute('select 1 from idempotent_answer')).toEqual([]);
  subgraph.setNow(NOW);
});

test('nobody reads the kept answers of somebody else', async () => {
  const [actor, key, text] = [anActor('AGENT'), newId(), newId()];
  await send({ actor, key, text });
  const seen = (who: Actor) => subgraph.emOf(who).execute('select 1 from idempotent_answer');
  expect(await seen(actor)).toHaveLength(1);
  expect([await seen(anActor('AGENT')), await seen(anActor('ADMIN'))]).toEqual([[], []]);
});

/** Cuts the connections that wait in a transaction after their savepoint; gives their number. */
async function killed(): Promise<number> {
  const [database] = await subgraph.em.fork().execute<{ name: string }[]>('select current_database() as name');
  const superuser = new pg.Client({ connectionString: process.env[TEST_DATABASE_URL] });
  await superuser.connect();
  const { rowCount } = await superuser.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = $1 and state = 'idle in transaction' and query ilike 'release%'`,
    [database?.name],
  );
  await superuser.end();
  return rowCount ?? 0;
}
