import type { Asker, TestSubgraph } from '@madang/subgraph-kit/testing';
import { expect } from 'vitest';

/** What the stories of settlements look at. */
const SETTLEMENT = `id number kind periodFrom periodTo state entryCount answerBy availableSteps storefront { code }
  sums { sales { amount } returned { amount } held { amount } clawedBack { amount } corrected { amount }
    deliveryFees { amount } carried { amount } total { amount } }
  history { step fromState toState actorName note } documents { kind state }`;

interface WantedRun {
  readonly kind: string;
  readonly period: string;
}

/** Asks for a run; gives the payload. */
export async function askToRun(asker: Asker, input: WantedRun) {
  const { data, errors } = await asker.ask(
    `mutation ($input: RunSettlementInput!) { runSettlement(input: $input) {
      run { id kind periodFrom periodTo state askedBy } userErrors { code field } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data.runSettlement;
}

/** Runs as somebody sees them; undefined for who sees none. */
export async function runsSeenBy(asker: Asker) {
  const query = '{ settlementRuns { id periodFrom state askedBy endedAt settlementCount } }';
  return (await asker.ask(query)).data?.settlementRuns;
}

/** Waits until a run is made; gives it. */
export async function runIsDone(asker: Asker, id: string) {
  const mine = async () => (await runsSeenBy(asker)).find((each: { id: string }) => each.id === id);
  await expect.poll(async () => (await mine()).state, { timeout: 10_000 }).toBe('DONE');
  return mine();
}

/** Runs a period and waits until it is made; gives the payload and the settlements of the period. */
export async function runPeriod(subgraph: TestSubgraph, now: Date, wanted: WantedRun) {
  subgraph.setNow(now);
  const asker = subgraph.as('HEADQUARTERS', { name: '본사' });
  const answer = await askToRun(asker, wanted);
  if (!answer.run) return answer;
  await runIsDone(asker, answer.run.id);
  const { data } = await asker.ask(
    `query ($filter: SettlementFilter) { settlements(filter: $filter, first: 100) { nodes { ${SETTLEMENT} } } }`,
    { filter: { kind: wanted.kind, from: answer.run.periodFrom, to: answer.run.periodFrom } },
  );
  return { ...answer, settlements: data.settlements.nodes };
}

/** Acts on a settlement; gives it, or why it was refused. */
export async function act(asker: Asker, mutation: string, input: object) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await asker.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { settlement { ${SETTLEMENT} } userErrors { code field } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data[mutation].settlement ?? data[mutation].userErrors[0].code;
}

/** A settlement as somebody sees it. */
export async function read(asker: Asker, id: string) {
  return (await asker.ask(`query ($id: ID!) { settlement(id: $id) { ${SETTLEMENT} } }`, { id })).data.settlement;
}
