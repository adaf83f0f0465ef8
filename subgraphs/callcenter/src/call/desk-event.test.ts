import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announceDesk } from '../desk-event/index.ts';
import { aPhone } from '../phone-system/phone-system.factory.ts';
import { callcenter } from '../subgraph.ts';
import { takeEvent } from './take-event.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const STREAM = 'subscription { deskEvents { kind calls { number status } call { number status } line { number } } }';
const AGENTS = 200;
const RINGS = 20;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter, NOW);
  aPhone();
});
afterAll(() => subgraph.stop());

const ring = (extension: string, number: string, kind: 'RINGING' | 'MISSED' = 'RINGING') =>
  subgraph.em
    .fork()
    .transactional((tx) => takeEvent(tx, { kind, extension, direction: 'INBOUND', number, at: NOW, rangAt: NOW }));
/** What is told next of a call; what is told of the lamp is passed over. */
async function nextCall(stream: Awaited<ReturnType<ReturnType<TestSubgraph['as']>['follow']>>): Promise<unknown> {
  for (;;) {
    const { value, done } = await stream.next();
    if (done || value.data.deskEvents.kind === 'CALL') return value?.data.deskEvents;
  }
}

const claim = (who: ReturnType<TestSubgraph['as']>, number: string) =>
  who.ask('mutation ($number: String!) { claimExtension(input: { number: $number }) { userErrors { code } } }', {
    number,
  });

test('a stream begins with how things stand, also after a gap in which somebody rang', async () => {
  const agent = subgraph.as('AGENT');
  await claim(agent, '9826');
  const first = await agent.follow(STREAM);
  expect((await first.next()).value?.data.deskEvents).toEqual({
    kind: 'SNAPSHOT',
    calls: [],
    call: null,
    line: { number: '9826' },
  });
  await ring('9826', '01011112222');
  expect(await nextCall(first)).toMatchObject({
    kind: 'CALL',
    call: { number: '01011112222', status: 'RINGING' },
  });
  await first.return(undefined);
  await ring('9826', '01011112222', 'MISSED');
  await ring('9826', '01033334444');
  const again = await agent.follow(STREAM);
  expect((await again.next()).value?.data.deskEvents.calls).toEqual([
    { number: '01011112222', status: 'MISSED' },
    { number: '01033334444', status: 'RINGING' },
  ]);
  await again.return(undefined);
});

test('who sits down where another one sat is told, and so is who sat there', async () => {
  const [before, after] = [subgraph.as('AGENT'), subgraph.as('AGENT')];
  await claim(before, '9827');
  await before.ask('mutation { setAgentState(input: { state: OFFLINE }) { userErrors { code } } }');
  const streams = [await before.follow(STREAM), await after.follow(STREAM)];
  for (const stream of streams) await stream.next();
  await claim(after, '9827');
  const lines = await Promise.all(streams.map(async (stream) => (await stream.next()).value?.data.deskEvents));
  expect(lines).toMatchObject([
    { kind: 'LINE', line: null },
    { kind: 'LINE', line: { number: '9827' } },
  ]);
  for (const stream of streams) await stream.return(undefined);
});

test('consumers have no desk to follow', async () => {
  const stream = await subgraph.as('CONSUMER').follow(STREAM);
  const { value } = await stream.next();
  expect(value?.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('of 200 agents and 20 rings a second, each hears the own ring and nobody another’s', async () => {
  const em = subgraph.em.fork();
  const desks = Array.from({ length: AGENTS }, (_, index) => ({
    agent: subgraph.as('AGENT'),
    extension: String(3000 + index),
    heard: [] as string[],
  }));
  await em.execute(
    `with known as (insert into agent (id, name) select id, '상담사' from unnest(?::uuid[]) as id)
     insert into extension (number, agent_id, line_state, line_state_at, agent_state, agent_state_at)
     select number, id, 'GREEN', now(), 'READY', now() from unnest(?::uuid[], ?::text[]) as desk (id, number)`,
    [
      `{${desks.map(({ agent }) => agent.actor.id).join()}}`,
      `{${desks.map(({ agent }) => agent.actor.id).join()}}`,
      `{${desks.map(({ extension }) => extension).join()}}`,
    ],
  );
  const streams = await Promise.all(
    desks.map(({ agent }) => agent.follow('subscription { deskEvents { kind call { number } } }')),
  );
  await Promise.all(streams.map((stream) => stream.next()));
  const told = streams.map(async (stream, index) => {
    for await (const { data } of stream) {
      // Counts are told last of all.
      if (data.deskEvents.kind === 'COUNTS') return;
      desks[index]?.heard.push(data.deskEvents.call.number);
    }
  });
  const rung = desks.filter((_, index) => index % (AGENTS / RINGS) === 0);
  await Promise.all(rung.map(({ extension }) => ring(extension, `0105555${extension}`)));
  await expect.poll(() => rung.every(({ heard }) => heard.length > 0), { interval: 20 }).toBe(true);
  await em.transactional(async (tx) => {
    for (const { agent } of desks)
      await announceDesk(tx, { kind: 'COUNTS', agentId: agent.actor.id, id: agent.actor.id });
  });
  await Promise.all(told);
  for (const desk of desks) expect(desk.heard).toEqual(rung.includes(desk) ? [`0105555${desk.extension}`] : []);
});
