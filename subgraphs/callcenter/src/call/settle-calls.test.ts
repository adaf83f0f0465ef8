import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PhoneEvent } from '../phone-system/index.ts';
import { aPhone } from '../phone-system/phone-system.factory.ts';
import { callcenter } from '../subgraph.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const STREAM = 'subscription { deskEvents { kind calls { number } call { number status } } }';

let subgraph: TestSubgraph;
let phone: ReturnType<typeof aPhone>;
let agent: ReturnType<TestSubgraph['as']>;

beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter, NOW);
  agent = subgraph.as('AGENT');
});
beforeEach(async () => {
  phone = aPhone();
  const em = subgraph.em.fork();
  for (const table of ['call_event', 'call', 'extension']) await em.execute(`delete from ${table}`);
  await agent.ask('mutation { claimExtension(input: { number: "9826" }) { userErrors { code } } }');
});
afterAll(() => subgraph.stop());

const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const settle = (now: Date) => callcenter.jobs['settle-calls']?.run(subgraph.em.fork(), {}, now);
const calls = async () => (await agent.ask('{ callsToday { number status } }')).data.callsToday;

/** Everything that is listed of a call that rings after so many seconds. */
function listed(number: string, seconds: number, kinds: Readonly<Partial<Record<PhoneEvent['kind'], number>>>) {
  const call = { extension: '9826', direction: 'INBOUND', number, rangAt: after(seconds) } as const;
  const rang: PhoneEvent = { ...call, kind: 'RINGING', at: after(seconds) };
  const others = (['ANSWERED', 'ENDED', 'MISSED'] as const).flatMap((kind): PhoneEvent[] => {
    const at = kinds[kind];
    return at === undefined ? [] : [{ ...call, kind, at: after(at) }];
  });
  return [rang, ...others];
}

test('calls that are known cost nothing, however many are listed minute after minute', async () => {
  const missed = (count: number) =>
    Array.from({ length: count }, (_, index) => listed(`0107777000${index}`, index, { MISSED: 20 + index })).flat();
  const statementsWith = async (count: number) => {
    phone.listed = missed(count);
    await settle(after(60));
    return subgraph.statementsOf(async () => settle(after(120)));
  };
  const ofOne = await statementsWith(1);
  const ofMany = await statementsWith(9);
  expect(ofMany.length).toBe(ofOne.length);
  expect((await calls()).length).toBe(9);
});

test('what is listed beyond what is known is taken, up to the end', async () => {
  const standsWith = async (kinds: Parameters<typeof listed>[2], now: number) => {
    phone.listed = listed('01055556666', 0, kinds);
    await settle(after(now));
    return calls();
  };
  const number = '01055556666';
  expect(await standsWith({}, 60)).toEqual([{ number, status: 'RINGING' }]);
  expect(await standsWith({ ANSWERED: 70 }, 120)).toEqual([{ number, status: 'ANSWERED' }]);
  expect(await standsWith({ ANSWERED: 70 }, 180)).toEqual([{ number, status: 'ANSWERED' }]);
  expect(await standsWith({ ANSWERED: 70, ENDED: 200 }, 240)).toEqual([{ number, status: 'ENDED' }]);
});

test('a ring with its end is told to the desk once, and not again the minute after', async () => {
  const stream = await agent.follow(STREAM);
  const next = async () => (await stream.next()).value?.data.deskEvents;
  expect(await next()).toMatchObject({ kind: 'SNAPSHOT', calls: [] });
  phone.listed = listed('01011110000', 0, { MISSED: 20 });
  await settle(after(60));
  await settle(after(120));
  phone.listed = [...listed('01022220000', 100, { MISSED: 130 }), ...phone.listed];
  await settle(after(180));
  expect([await next(), await next()]).toMatchObject([
    { kind: 'CALL', call: { number: '01011110000', status: 'MISSED' } },
    { kind: 'CALL', call: { number: '01022220000', status: 'MISSED' } },
  ]);
  await stream.return(undefined);
});
