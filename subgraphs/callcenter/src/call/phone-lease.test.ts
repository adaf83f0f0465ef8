import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callcenter } from '../subgraph.ts';
import { phoneLease } from './phone-lease.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter);
});
afterAll(() => subgraph.stop());

const leaseOf = (system: string, isAway = () => false) =>
  phoneLease(() => {
    if (isAway()) throw new Error('the database is away');
    return subgraph.em.fork();
  }, system);

test('one of all replicas listens, until it gives up or is not heard of any more', async () => {
  const [one, other] = [leaseOf('ONE'), leaseOf('ONE')];
  expect([await one.take(), await other.take(), await one.take()]).toEqual([true, false, true]);
  await other.giveBack();
  expect(await one.take()).toBe(true);
  await one.giveBack();
  expect([await other.take(), await one.take()]).toEqual([true, false]);
  await subgraph.em.fork().execute("update phone_listener set until = now() - interval '1 second'");
  expect([await one.take(), await other.take()]).toEqual([true, false]);
});

test('while the database is away, who listens goes on, and nobody else begins', async () => {
  let isAway = false;
  const [one, other] = [leaseOf('TWO', () => isAway), leaseOf('TWO', () => isAway)];
  await one.take();
  isAway = true;
  expect([await one.take(), await other.take()]).toEqual([true, false]);
});

test('two that come at once do not both listen', async () => {
  const leases = Array.from({ length: 8 }, () => leaseOf('THREE'));
  const taken = await Promise.all(leases.map((lease) => lease.take()));
  expect(taken.filter(Boolean)).toHaveLength(1);
});
