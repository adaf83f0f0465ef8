import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPhone } from '../phone-system/phone-system.factory.ts';
import { callcenter } from '../subgraph.ts';
import { takeEvent } from './take-event.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

let subgraph: TestSubgraph;
let agent: Asker;
let callId: string;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter, NOW);
  agent = subgraph.as('AGENT');
});
beforeEach(async () => {
  const em = subgraph.em.fork();
  for (const table of ['call_event', 'call', 'extension']) await em.execute(`delete from ${table}`);
  aPhone(['9831', '9832'], { isControlled: true });
  await agent.ask('mutation { claimExtension(input: { number: "9831" }) { userErrors { code } } }');
  callId = await talk();
});
afterAll(() => subgraph.stop());

async function talk(): Promise<string> {
  const event = { extension: '9831', direction: 'INBOUND', number: '01055556666', at: NOW, rangAt: NOW } as const;
  const { id } = await subgraph.em.fork().transactional(async (tx) => {
    await takeEvent(tx, { ...event, kind: 'RINGING' });
    return takeEvent(tx, { ...event, kind: 'ANSWERED' });
  });
  return id;
}
const act = async (name: string, input: object = {}) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await agent.ask(
    `mutation ($input: ${type}) { ${name}(input: $input) { call { status isMuted consultee availableActs } userErrors { code } } }`,
    { input: { callId, ...input } },
  );
  expect(errors).toEqual([]);
  return data[name];
};
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

test('each act is asked of the phone system once and written down, on record as what it was', async () => {
  const phone = aPhone(['9831', '9832'], { isControlled: true });
  for (const [name, input] of [
    ['muteCall', {}],
    ['unmuteCall', {}],
    ['muteCall', {}],
    ['consultColleague', { to: '9832' }],
    ['cancelTransfer', {}],
    ['consultColleague', { to: '9832' }],
    ['completeTransfer', {}],
  ] as const)
    expect(codes(await act(name, input))).toEqual([]);
  expect(phone.did).toEqual([
    'mute 9831',
    'unmute 9831',
    'mute 9831',
    'consult 9831 9832',
    'cancel 9831 9832',
    'consult 9831 9832',
    'complete 9831',
  ]);
  const acts = await subgraph.em
    .fork()
    .execute<{ act: string }[]>('select act from audit_entry where subject_id = ? order by id', [callId]);
  expect(acts.map((entry) => entry.act)).toEqual([
    'call.mute',
    'call.unmute',
    'call.mute',
    'call.consult',
    'call.cancel',
    'call.consult',
    'call.complete',
  ]);
});

test('what the phone system does not do is not so; an answer that was lost leaves the call in the open', async () => {
  const phone = aPhone(['9831', '9832'], { isControlled: true });
  phone.next = 'REFUSED';
  const refused = await act('muteCall');
  expect([codes(refused), refused.call]).toEqual([['PHONE_REFUSED'], null]);
  expect((await act('muteCall')).call).toMatchObject({ isMuted: true });
  phone.next = 'UNCLEAR';
  expect(codes(await act('unmuteCall'))).toEqual(['PHONE_UNCLEAR']);
  expect(codes(await act('unmuteCall'))).toEqual(['CALL_ACT_CLOSED']);
});

test('where people act at their telephones, nothing can be done from here', async () => {
  aPhone(['9831', '9832']);
  expect(codes(await act('muteCall'))).toEqual(['PHONE_UNABLE']);
  const { data } = await agent.ask('{ callsToday { availableActs } }');
  expect(data.callsToday).toEqual([{ availableActs: [] }]);
});
