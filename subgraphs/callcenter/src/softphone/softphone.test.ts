import { createHmac } from 'node:crypto';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { aPhone } from '../phone-system/phone-system.factory.ts';
import { callcenter } from '../subgraph.ts';
import { connectSoftphones } from './softphone-house.ts';
import { softphoneSettings } from './softphone-settings.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const VARIABLES = {
  SOFTPHONE_SERVER: 'wss://sip.example.com/ws',
  SOFTPHONE_REALM: 'example.com',
  SOFTPHONE_SECRET: 'a secret of the house',
};
const OPEN = `mutation ($number: String!) {
  openSoftphone(input: { number: $number }) {
    login { server realm extension username password endsAt }
    userErrors { code }
  }
}`;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter, NOW, { variables: VARIABLES });
  aPhone(['9851', '9852', '9853', '9854']);
});
afterAll(() => subgraph.stop());

async function anAgentAt(number: string) {
  const agent = subgraph.as('AGENT');
  await agent.ask(
    'mutation ($number: String!) { claimExtension(input: { number: $number }) { userErrors { code } } }',
    {
      number,
    },
  );
  return agent;
}
const open = async (who: ReturnType<TestSubgraph['as']>, number: string) =>
  (await who.ask(OPEN, { number })).data.openSoftphone;

test('who sits at an extension is given a login for it that ends by itself', async () => {
  const agent = await anAgentAt('9851');
  const { data } = await agent.ask('{ myExtension { hasSoftphone } }');
  expect(data.myExtension.hasSoftphone).toBe(true);
  const { login } = await open(agent, '9851');
  const end = NOW.getTime() / 1000 + 600;
  expect(login).toMatchObject({ server: 'wss://sip.example.com/ws', realm: 'example.com', extension: '9851' });
  expect(login.username).toBe(`${end}:9851`);
  expect(login.password).toBe(createHmac('sha1', VARIABLES.SOFTPHONE_SECRET).update(login.username).digest('base64'));
  expect(Date.parse(login.endsAt)).toBe(end * 1000);
});

test('nobody is given a login for the extension of another, or for one that is not there', async () => {
  await anAgentAt('9853');
  const other = await anAgentAt('9852');
  const unknown = { login: null, userErrors: [{ code: 'EXTENSION_UNKNOWN' }] };
  expect([await open(other, '9853'), await open(other, '1111'), await open(subgraph.as('SENIOR'), '9853')]).toEqual([
    unknown,
    unknown,
    unknown,
  ]);
});

test('where no SIP server is, the telephone stands on the table', async () => {
  connectSoftphones(null);
  onTestFinished(() => connectSoftphones(softphoneSettings(VARIABLES)));
  const agent = await anAgentAt('9854');
  expect((await agent.ask('{ myExtension { hasSoftphone } }')).data.myExtension.hasSoftphone).toBe(false);
  expect(await open(agent, '9854')).toEqual({ login: null, userErrors: [{ code: 'SOFTPHONE_UNABLE' }] });
});

test('settings that are half there are told by name', () => {
  const { SOFTPHONE_SECRET: _secret, ...half } = VARIABLES;
  expect(() => softphoneSettings(half)).toThrow(/SOFTPHONE_SECRET/);
  expect(() => softphoneSettings({ ...VARIABLES, SOFTPHONE_SERVER: 'https://sip.example.com' })).toThrow(/softphone/);
});
