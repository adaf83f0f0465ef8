import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCall } from '../call/call.factory.ts';
import { CallRow } from '../call/index.ts';
import { aPhone } from '../phone-system/phone-system.factory.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent } from '../ticket/ticket.factory.ts';
import { forgetRecordings } from './recording-extracts.ts';
import { RecordingFileRow } from './recording-file.entity.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const OPEN = `mutation ($input: OpenCallRecordingInput!) {
  openCallRecording(input: $input) { recording { url } userErrors { code field } } }`;
const reason = '고객 이의 확인';

let subgraph: TestSubgraph;
let agent: Asker;
let senior: Asker;
let phone: ReturnType<typeof aPhone>;
let call: CallRow;

beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter, NOW);
  [agent, senior] = [subgraph.as('AGENT'), subgraph.as('SENIOR')];
  await anAgent(subgraph.em.fork(), { id: agent.actor.id });
});
beforeEach(async () => {
  subgraph.setNow(NOW);
  phone = aPhone(['9826'], { isControlled: true });
  await subgraph.em.fork().execute('delete from call_recording_file');
  await subgraph.em.fork().execute('delete from call');
  call = await aRecordedCall();
});
afterAll(() => subgraph.stop());

const aRecordedCall = (rangAt = NOW) =>
  aCall(subgraph.em.fork(), { agentId: agent.actor.id, recording: 'talk~9826~1', rangAt });
const open = async (asker: Asker, input: object = {}) => {
  const { data, errors } = await asker.ask(OPEN, { input: { callId: call.id, reason, ...input } });
  expect(errors).toEqual([]);
  return data.openCallRecording;
};
async function taken(url: string, asker: Asker): Promise<Response> {
  const token = await subgraph.signActor(asker.actor);
  return fetch(`${subgraph.url}${url.replace('/files/callcenter/', '/files/')}`, {
    headers: { 'x-madang-actor': token },
  });
}
const has = async (asker: Asker) => {
  const { data } = await asker.ask('{ callsToday { hasRecording } }');
  return data.callsToday.map(({ hasRecording }: { hasRecording: boolean }) => hasRecording);
};

test('the agent whose call it was and who leads the desk hear it, each by a link of their own; the log says who and why', async () => {
  expect(await has(agent)).toEqual([true]);
  for (const asker of [agent, senior]) {
    const { recording, userErrors } = await open(asker);
    expect(userErrors).toEqual([]);
    const response = await taken(recording.url, asker);
    expect([response.headers.get('content-type'), await response.text()]).toEqual(['audio/wav', 'RIFF']);
    expect(response.headers.get('content-disposition')).toContain('call-2026-11-21-9826.wav');
    expect((await taken(recording.url, subgraph.as('SENIOR'))).status).toBe(404);
  }
  const log = await subgraph.em
    .fork()
    .execute<{ act: string; reason: string | null }[]>(
      "select act, reason from access_log where subject_type = 'CALL' and 'recording' = any(fields) order by at, id",
    );
  expect(log.filter(({ act }) => act === 'EXPORT').map((line) => line.reason)).toEqual([reason, reason]);
  expect(log.filter(({ act }) => act === 'DOWNLOAD')).toHaveLength(2);
});

test('nobody else hears it, nobody without a reason, and nothing that was not recorded or is not over', async () => {
  const unknown = [{ code: 'RECORDING_UNKNOWN', field: ['input', 'callId'] }];
  expect((await open(subgraph.as('AGENT'))).userErrors).toEqual(unknown);
  expect((await open(agent, { reason: '왜' })).userErrors).toEqual([
    { code: 'REASON_TOO_SHORT', field: ['input', 'reason'] },
  ]);
  const em = subgraph.em.fork();
  const silent = await aCall(em, { agentId: agent.actor.id });
  const open1 = await aCall(em, { agentId: agent.actor.id, recording: 'talk', state: 'ANSWERED' });
  for (const callId of [silent.id, open1.id, 'nonsense'])
    expect((await open(agent, { callId })).userErrors).toEqual(unknown);
  phone.next = 'REFUSED';
  expect((await open(agent)).userErrors).toEqual(unknown);
  phone.next = 'AWAY';
  expect((await open(agent)).userErrors).toEqual([{ code: 'PHONE_AWAY', field: null }]);
  expect(phone.did).toEqual([]);
});

test('a copy is forgotten after half an hour, and what was recorded after its days', async () => {
  const { recording } = await open(agent);
  const later = new Date(NOW.getTime() + 30 * 60_000);
  await forgetRecordings(subgraph.em.fork(), {}, later);
  expect(await subgraph.em.fork().count(RecordingFileRow)).toBe(0);
  expect((await taken(recording.url, agent)).status).toBe(404);
  const old = await aRecordedCall(new Date('2026-08-01T00:00:00Z'));
  phone.did.length = 0;
  phone.next = 'AWAY';
  await forgetRecordings(subgraph.em.fork(), {}, later);
  expect((await subgraph.em.fork().findOneOrFail(CallRow, { id: old.id })).recording).not.toBeNull();
  await forgetRecordings(subgraph.em.fork(), {}, later);
  expect(phone.did).toEqual(['forgetRecording talk~9826~1']);
  const kept = await subgraph.em.fork().find(CallRow, {}, { orderBy: { rangAt: 'asc' } });
  expect(kept.map(({ recording: name }) => name)).toEqual([null, 'talk~9826~1']);
});
