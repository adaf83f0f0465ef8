import { CUSTOMERS_MERGED, CUSTOMERS_PARTED, newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accounts } from '../subgraph.ts';
import { anAlarm } from '../testing/index.ts';
import { PersonRow } from './person.entity.ts';
import { aPerson } from './person.factory.ts';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(accounts)));
afterAll(() => subgraph.stop());

test('both sign-ins lead to the customer who is kept, are alarmed as them, and part again', async () => {
  const merge = { mergeId: newId(), keptId: newId(), mergedId: newId(), place: 1 };
  const signIn = (customerId: string) => aPerson(subgraph.em.fork(), { roles: ['CONSUMER'], customerId });
  const people = [await signIn(merge.keptId), await signIn(merge.mergedId)];
  const customers = () =>
    Promise.all(people.map(async ({ id }) => (await subgraph.em.fork().findOneOrFail(PersonRow, id)).customerId));
  expect(await subgraph.hear({ type: CUSTOMERS_MERGED, data: merge })).toBe(201);
  expect(await customers()).toEqual([merge.keptId, merge.keptId]);
  // It was on its way when they were merged.
  const alarm = { ...anAlarm({ to: {} }), to: { customerId: merge.mergedId } };
  expect(await subgraph.hear({ type: 'disputes.alarm-raised', data: alarm })).toBe(201);
  const counts = await Promise.all(
    people.map(async ({ id }) => (await subgraph.as('CONSUMER', { id }).ask('{ myAlarmCount }')).data.myAlarmCount),
  );
  expect(counts).toEqual([1, 1]);
  expect(await subgraph.hear({ type: CUSTOMERS_PARTED, data: merge })).toBe(201);
  expect(await customers()).toEqual([merge.keptId, merge.mergedId]);
});
