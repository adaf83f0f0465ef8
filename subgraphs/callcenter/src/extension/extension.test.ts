import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPhone } from '../phone-system/phone-system.factory.ts';
import { callcenter } from '../subgraph.ts';

const MINE = '{ myExtension { number lineState agentState } }';

let subgraph: TestSubgraph;
let phone: ReturnType<typeof aPhone>;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter);
  phone = aPhone();
});
afterAll(() => subgraph.stop());

const act = async (who: ReturnType<TestSubgraph['as']>, name: string, input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data } = await who.ask(
    `mutation ($input: ${type}) { ${name}(input: $input) { extension { number lineState agentState } userErrors { code } } }`,
    { input },
  );
  return data[name];
};
const codes = (userErrors: { code: string }[]) => userErrors.map(({ code }) => code);

test('an agent sits down at one extension, which nobody takes from them while they work', async () => {
  const [one, other] = [subgraph.as('AGENT'), subgraph.as('SENIOR')];
  expect((await act(one, 'claimExtension', { number: '9826' })).extension).toEqual({
    number: '9826',
    lineState: 'GREEN',
    agentState: 'READY',
  });
  expect(codes((await act(one, 'claimExtension', { number: '1111' })).userErrors)).toEqual(['EXTENSION_UNKNOWN']);
  expect(codes((await act(other, 'claimExtension', { number: '9826' })).userErrors)).toEqual(['EXTENSION_TAKEN']);
  expect((await act(one, 'claimExtension', { number: '9827' })).extension.number).toBe('9827');
  expect((await act(other, 'claimExtension', { number: '9826' })).userErrors).toEqual([]);
  await act(one, 'setAgentState', { state: 'OFFLINE' });
  expect((await act(other, 'claimExtension', { number: '9827' })).userErrors).toEqual([]);
  expect((await one.ask(MINE)).data.myExtension).toBeNull();
  expect(codes((await act(one, 'setAgentState', { state: 'AWAY' })).userErrors)).toEqual(['EXTENSION_UNKNOWN']);
});

test('two who sit down at once do not both', async () => {
  const both = await Promise.all(
    [subgraph.as('AGENT'), subgraph.as('AGENT')].map((who) => act(who, 'claimExtension', { number: '9828' })),
  );
  expect(both.flatMap(({ userErrors }) => codes(userErrors))).toEqual(['EXTENSION_TAKEN']);
});

test('a red lamp turns green by a click, the own one alone', async () => {
  phone = aPhone(['9829']);
  const agent = subgraph.as('AGENT');
  phone.next = 'AWAY';
  await act(agent, 'claimExtension', { number: '9829' });
  expect((await agent.ask(MINE)).data.myExtension).toMatchObject({ lineState: 'RED' });
  expect((await act(agent, 'reconnectExtension', { number: '9829' })).extension).toMatchObject({ lineState: 'GREEN' });
  const stranger = subgraph.as('AGENT');
  expect(codes((await act(stranger, 'reconnectExtension', { number: '9829' })).userErrors)).toEqual([
    'EXTENSION_UNKNOWN',
  ]);
});
