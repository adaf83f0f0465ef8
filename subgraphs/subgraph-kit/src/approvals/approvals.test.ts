import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../id.ts';
import { startTestSubgraph, type Asker, type TestSubgraph } from '../testing/index.ts';
import { act, ask, box, codes, see } from '../testing/purchase-asks.ts';
import { purchasesSubgraph, PurchaseRow } from '../testing/purchases-subgraph.ts';
import { isApproved } from './standing-approvals.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const TEAM = '1팀';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(purchasesSubgraph, NOW);
});
afterAll(() => subgraph.stop());

const officer = (team: string | null = TEAM): Asker => subgraph.as('OFFICER', { name: '최담당', team });
const lead = (team: string | null = TEAM): Asker => subgraph.as('LEAD', { name: '한팀장', team });
const admin = (): Asker => subgraph.as('ADMIN', { name: '관리자' });

const effects = (approvalId: string): Promise<number> => subgraph.em.fork().count(PurchaseRow, { approvalId });

describe('a request and its line', () => {
  test('a small one goes to the lead of the team, whose approval brings about what was asked for', async () => {
    const asking = officer();
    const { approvalRequest, deskId } = await ask(asking, { amount: 300_000 });
    expect(approvalRequest).toMatchObject({
      kindName: '구매',
      content: '책상 하나',
      state: 'SUBMITTED',
      path: `/desks/${deskId}`,
      amount: { amount: 300_000 },
      steps: [{ place: 1, role: 'LEAD', team: TEAM, decision: null }],
      availableSteps: ['WITHDRAW'],
      mine: true,
      waitsForMe: false,
    });
    const { id } = approvalRequest;
    const deciding = lead();
    expect(await see(deciding, id)).toMatchObject({
      availableSteps: ['APPROVE', 'RETURN'],
      mine: false,
      waitsForMe: true,
    });
    expect(await isApproved({ em: subgraph.em }, { id: deskId }, 'PURCHASE')).toBe(false);
    const { approvalRequest: approved } = await act(deciding, 'approve', { approvalId: id, reason: '좋습니다' });
    expect(approved).toMatchObject({
      state: 'APPROVED',
      steps: [{ decision: 'APPROVED', decidedByName: '한팀장', onBehalfOfName: null, reason: '좋습니다' }],
      availableSteps: [],
    });
    expect(approved.history.map(({ act: done, toState }: Record<string, string>) => `${done} ${toState}`)).toEqual([
      'DRAFT DRAFT',
      'SUBMIT SUBMITTED',
      'APPROVE APPROVED',
    ]);
    expect(await effects(id)).toBe(1);
    expect(await isApproved({ em: subgraph.em }, { id: deskId }, 'PURCHASE')).toBe(true);
    // A second time it has ended, in words, and nothing is done again.
    const again = await act(deciding, 'approve', { approvalId: id });
    expect(again).toMatchObject({
      approvalRequest: null,
      userErrors: [{ code: 'WRONG_STATE', message: expect.stringContaining('결재') }],
    });
    expect(await effects(id)).toBe(1);
    const records = await subgraph.em.execute<{ act: string }[]>(
      'select act from audit_entry where subject_id = ? order by id',
      [id],
    );
    expect(records.map((record) => record.act)).toEqual(['approval.draft', 'approval.submit', 'approval.approve']);
  });

  test('one at the threshold asks the administrator after the lead, and not before', async () => {
    const { approvalRequest } = await ask(officer(), { amount: 1_000_000 });
    const { id, steps } = approvalRequest;
    expect(steps).toMatchObject([
      { role: 'LEAD', fromAmount: null },
      { role: 'ADMIN', team: null, fromAmount: { amount: 1_000_000 } },
    ]);
    const chief = admin();
    expect(codes(await act(chief, 'approve', { approvalId: id }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await act(chief, 'approve', { approvalId: id, stepId: steps[1].id }))).toEqual(['WRONG_STATE']);
    expect(await box(chief, { box: 'WAITING_FOR_ME' })).not.toContain(id);
    expect((await act(lead(), 'approve', { approvalId: id })).approvalRequest).toMatchObject({
      state: 'SUBMITTED',
      waitingStep: { role: 'ADMIN' },
    });
    expect(await effects(id)).toBe(0);
    expect(await box(chief, { box: 'WAITING_FOR_ME' })).toContain(id);
    expect((await act(chief, 'approve', { approvalId: id })).approvalRequest.state).toBe('APPROVED');
    expect(await effects(id)).toBe(1);
    expect((await ask(officer(), { amount: 999_999 })).approvalRequest.steps).toHaveLength(1);
  });

  test('who is asked is alarmed, then who asked, each once', async () => {
    const asking = officer();
    const {
      approvalRequest: { id },
      deskId,
    } = await ask(asking, { amount: 1_000_000 });
    await act(lead(), 'approve', { approvalId: id });
    await act(admin(), 'return', { approvalId: id, reason: '예산이 없습니다' });
    const alarms = await subgraph.em.execute<{ to: unknown; path: string; channels: string[] }[]>(
      `select data -> 'to' as to, data ->> 'path' as path, data -> 'channels' as channels from outbox_event
       where type = 'purchases.alarm-raised' and (data ->> 'messageId')::uuid in (select id from message where subject_id = ?)
       order by id`,
      [deskId],
    );
    const way = { path: '/approvals', channels: ['ALARM', 'PUSH'] };
    expect(alarms).toMatchObject([
      { to: { accountId: null, role: 'LEAD', team: TEAM }, ...way },
      { to: { accountId: null, role: 'ADMIN', team: null }, ...way },
      { to: { accountId: asking.actor.id, role: null, team: null }, ...way },
    ]);
  });

  test('a deployment changes a line from a day on', async () => {
    await subgraph.em.execute(
      "insert into approval_line values ('TWO_LEADS', '2026-11-22', 1, 'ADMIN', false, null, '전결 규정 제3조')",
    );
    expect((await ask(officer(), { kind: 'TWO_LEADS' })).approvalRequest.steps).toHaveLength(2);
    subgraph.setNow(new Date('2026-11-21T15:00:00Z'));
    expect((await ask(officer(), { kind: 'TWO_LEADS' })).approvalRequest.steps).toMatchObject([{ role: 'ADMIN' }]);
    subgraph.setNow(NOW);
    await subgraph.em.execute('delete from approval_line');
  });

  test('what says nothing, too much, or has no team to decide is refused and leaves nothing', async () => {
    const before = await subgraph.em.execute('select count(*) from approval_request');
    expect(codes(await ask(officer(), { content: '  ' }))).toEqual(['TEXT_MISSING']);
    expect(codes(await ask(officer(), { content: '가'.repeat(20_001) }))).toEqual(['TEXT_TOO_LONG']);
    expect(codes(await ask(officer(null)))).toEqual(['TEAM_MISSING']);
    expect(await subgraph.em.execute('select count(*) from approval_request')).toEqual(before);
  });

  test('an effect that fails undoes the approval with it', async () => {
    const {
      approvalRequest: { id },
    } = await ask(officer(), { amount: 13 });
    const { errors } = await act(lead(), 'approve', { approvalId: id });
    expect(errors).toHaveLength(1);
    expect(await see(lead(), id)).toMatchObject({ state: 'SUBMITTED', steps: [{ decision: null }] });
    expect(await effects(id)).toBe(0);
  });

  test('an effect that is refused undoes it too, and says so', async () => {
    const {
      approvalRequest: { id },
    } = await ask(officer(), { amount: 14 });
    expect(codes(await act(lead(), 'approve', { approvalId: id }))).toEqual(['EFFECT_REFUSED']);
    expect(await see(lead(), id)).toMatchObject({ state: 'SUBMITTED', steps: [{ decision: null }], waitsForMe: true });
    expect(await effects(id)).toBe(0);
  });

  test('a draft waits for nobody until it is submitted', async () => {
    const asking = officer();
    const {
      approvalRequest: { id },
    } = await ask(asking, { draft: true });
    expect(await see(asking, id)).toMatchObject({ state: 'DRAFT', availableSteps: ['SUBMIT', 'WITHDRAW'], steps: [] });
    expect(await see(lead(), id)).toBeNull();
    expect((await act(asking, 'resubmit', { approvalId: id })).approvalRequest).toMatchObject({
      state: 'SUBMITTED',
      round: 1,
    });
  });
});

describe('return, withdrawal, another round', () => {
  test('a return needs its reason; the next round has a line and decisions of its own', async () => {
    const asking = officer();
    const deciding = lead();
    const {
      approvalRequest: { id },
    } = await ask(asking);
    expect(codes(await act(deciding, 'return', { approvalId: id, reason: ' ' }))).toEqual(['REASON_MISSING']);
    expect(
      (await act(deciding, 'return', { approvalId: id, reason: '견적이 없습니다' })).approvalRequest,
    ).toMatchObject({
      state: 'RETURNED',
      steps: [{ decision: 'RETURNED', reason: '견적이 없습니다' }],
    });
    expect(codes(await act(deciding, 'approve', { approvalId: id }))).toEqual(['WRONG_STATE']);
    expect(codes(await act(deciding, 'resubmit', { approvalId: id }))).toEqual(['NOT_ALLOWED']);
    const again = await act(asking, 'resubmit', { approvalId: id, content: '견적을 붙였습니다', files: [newId()] });
    expect(again.approvalRequest).toMatchObject({
      state: 'SUBMITTED',
      round: 2,
      content: '견적을 붙였습니다',
      facts: [{ label: '책상', value: '2' }],
      steps: [{ decision: null }],
      title: '구매 요청',
    });
    const done = await act(deciding, 'approve', { approvalId: id });
    expect(done.approvalRequest.history.map(({ act: one }: { act: string }) => one)).toEqual([
      'DRAFT',
      'SUBMIT',
      'RETURN',
      'RESUBMIT',
      'APPROVE',
    ]);
    expect(await effects(id)).toBe(1);
  });

  test('who asked takes it back, nobody else, and not after it was decided', async () => {
    const asking = officer();
    const {
      approvalRequest: { id },
    } = await ask(asking);
    expect(codes(await act(lead(), 'withdraw', { approvalId: id }))).toEqual(['NOT_ALLOWED']);
    expect((await act(asking, 'withdraw', { approvalId: id })).approvalRequest.state).toBe('WITHDRAWN');
    expect(codes(await act(lead(), 'approve', { approvalId: id }))).toEqual(['WRONG_STATE']);
    expect(codes(await act(asking, 'withdraw', { approvalId: id }))).toEqual(['WRONG_STATE']);
  });

  test('of a kind that is asked one at a time, the second waits for the end of the first', async () => {
    const asking = officer();
    const {
      deskId,
      approvalRequest: { id },
    } = await ask(asking, { kind: 'TWO_LEADS' });
    expect(codes(await ask(officer(), { kind: 'TWO_LEADS', deskId }))).toEqual(['ALREADY_REQUESTED']);
    await act(asking, 'withdraw', { approvalId: id });
    expect(codes(await ask(officer(), { kind: 'TWO_LEADS', deskId }))).toEqual([]);
  });
});

describe('what an act rests on', () => {
  test('an approved request is good for its own act, once', async () => {
    const asking = officer();
    const {
      deskId,
      approvalRequest: { id },
    } = await ask(asking);
    const spend = async (desk: string) =>
      (
        await asking.ask('mutation ($deskId: ID!, $id: ID!) { spend(deskId: $deskId, approvalId: $id) { used } }', {
          deskId: desk,
          id,
        })
      ).data.spend.used;
    expect(await spend(deskId)).toBe(false);
    await act(lead(), 'approve', { approvalId: id });
    expect(await spend(newId())).toBe(false);
    expect((await Promise.all([spend(deskId), spend(deskId)])).toSorted()).toEqual([false, true]);
    expect(await spend(deskId)).toBe(false);
    expect((await see(asking, id)).usedAt).toBe(NOW.toISOString());
  });
});

describe('two at once', () => {
  test('of those who ask for what is asked one at a time one asks, and the others hear that it is asked', async () => {
    const deskId = newId();
    const outcomes = await Promise.all(
      [officer(), officer('2팀'), officer()].map((one) => ask(one, { kind: 'TWO_LEADS', deskId })),
    );
    expect(outcomes.filter(({ approvalRequest }) => approvalRequest !== null)).toHaveLength(1);
    expect(outcomes.flatMap(codes)).toEqual(['ALREADY_REQUESTED', 'ALREADY_REQUESTED']);
  });

  test('of two leads one decides, and the other hears that it is done', async () => {
    const {
      approvalRequest: { id, steps },
    } = await ask(officer());
    const outcomes = await Promise.all(
      [lead(), lead(), lead()].map((one) => act(one, 'approve', { approvalId: id, stepId: steps[0].id })),
    );
    expect(outcomes.filter(({ approvalRequest }) => approvalRequest)).toHaveLength(1);
    expect(outcomes.flatMap(codes)).toEqual(['WRONG_STATE', 'WRONG_STATE']);
    expect(await effects(id)).toBe(1);
  });

  test('on a line of two, the second does not decide a place that they did not look at', async () => {
    const {
      approvalRequest: { id, steps },
    } = await ask(officer(), { kind: 'TWO_LEADS' });
    const outcomes = await Promise.all(
      [lead(), lead()].map((one) => act(one, 'approve', { approvalId: id, stepId: steps[0].id })),
    );
    expect(outcomes.flatMap(codes)).toEqual(['ALREADY_DECIDED']);
    expect(await see(lead(), id)).toMatchObject({
      state: 'SUBMITTED',
      steps: [{ decision: 'APPROVED' }, { decision: null }],
    });
  });

  test('approval and withdrawal at once are one of them', async () => {
    const asking = officer();
    const {
      approvalRequest: { id },
    } = await ask(asking);
    const outcomes = await Promise.all([
      act(asking, 'withdraw', { approvalId: id }),
      act(lead(), 'approve', { approvalId: id }),
    ]);
    expect(outcomes.flatMap(codes)).toEqual(['WRONG_STATE']);
    const { state } = await see(asking, id);
    expect(await effects(id)).toBe(state === 'APPROVED' ? 1 : 0);
  });
});
