import { startTestSubgraph, sweepDeadlines, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, aLedCase } from '../case-offer/testing/agreement-stories.ts';
import { disputes } from '../subgraph.ts';

const NOW = new Date('2026-11-23T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
afterAll(() => subgraph.stop());

const pass = (day: string) => sweepDeadlines(subgraph.em.fork(), new Date(`${day}T05:00:00Z`));

const historyOf = async (id: string) => {
  const rows = await subgraph.em
    .fork()
    .execute('select step, actor_name from case_step where case_id = ? order by taken_at, id', [id]);
  return rows.map(({ step, actor_name: name }: Record<string, string>) => `${step} ${name}`);
};

const remindersOf = async (id: string) => {
  const sql = "select side, channel from message where subject_id = ? and template = 'move-near' order by 1, 2";
  return subgraph.em.fork().execute(sql, [id]);
};

async function notified() {
  const led = await aLedCase(subgraph, { state: 'ASSIGNED', openedAt: NOW });
  await act(led.officer, 'notifyReceipt', { caseId: led.id });
  return led;
}

test('a business that stays silent is reminded, and then the facts are examined without it (K11)', async () => {
  const { id, officer, respondent } = await notified();
  await pass('2026-12-01');
  expect(await remindersOf(id)).not.toEqual([]);
  await pass('2026-12-04');
  await pass('2026-12-05');
  expect(await historyOf(id)).toEqual(['notifyReceipt 최담당', 'passSelfResolution 기한 경과']);
  expect(await act(respondent, 'reportSelfRemedy', { caseId: id, text: '이제야 답합니다.' })).toBe('WRONG_STATE');
  const { data } = await officer.ask('query ($id: ID!) { disputeCase(id: $id) { state whoseMove } }', { id });
  expect(data.disputeCase).toEqual({ state: 'FACT_FINDING', whoseMove: ['OFFICER'] });
});

test('a business that has answered is left alone by time, and confirming the notice alone is no answer', async () => {
  const answered = await notified();
  await act(answered.respondent, 'confirmReceipt', { caseId: answered.id });
  await act(answered.respondent, 'reportSelfRemedy', { caseId: answered.id, text: '환급했습니다.' });
  const confirmed = await notified();
  await act(confirmed.respondent, 'confirmReceipt', { caseId: confirmed.id });
  await pass('2026-12-05');
  expect(await historyOf(answered.id)).not.toContain('passSelfResolution 기한 경과');
  expect(await remindersOf(answered.id)).toEqual([]);
  expect(await historyOf(confirmed.id)).toContain('passSelfResolution 기한 경과');
});

test('time takes its step once, however often it is swept and however many sweep', async () => {
  const { id } = await notified();
  await Promise.all([pass('2026-12-05'), pass('2026-12-05'), pass('2026-12-06')]);
  const passed = (await historyOf(id)).filter((line) => line.startsWith('pass'));
  expect(passed).toHaveLength(1);
});
