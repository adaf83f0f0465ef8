import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../id.ts';
import { beginRotation, resealAll } from '../privacy/rotation.ts';
import { startTestSubgraph, withoutFilters, type Asker, type TestSubgraph } from '../testing/index.ts';
import { act, APPROVAL_VIEW, ask, box, codes, see } from '../testing/purchase-asks.ts';
import { purchasesSubgraph } from '../testing/purchases-subgraph.ts';
import { approvalEventPersonal, approvalPersonal, approvalStepPersonal } from './approval.personal.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const TEAM = '1팀';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(purchasesSubgraph, NOW);
});
afterAll(() => subgraph.stop());

const officer = (team: string | null = TEAM): Asker => subgraph.as('OFFICER', { name: '최담당', team });
const lead = (team: string | null = TEAM): Asker => subgraph.as('LEAD', { name: '한팀장', team });

test('who asked and the line do; colleagues and other teams do not, with the filters or without them', async () => {
  const asking = officer();
  const {
    approvalRequest: { id },
  } = await ask(asking);
  const readers = [asking, lead(), subgraph.as('SENIOR')];
  const strangers = [officer(), lead('2팀'), lead(null), subgraph.as('AGENT', { team: TEAM })];
  const seen = async (asker: Asker): Promise<boolean> => (await box(asker, { box: 'ALL' })).includes(id);
  for (const reader of readers) expect(await seen(reader)).toBe(true);
  for (const stranger of strangers) {
    expect(await seen(stranger)).toBe(false);
    expect(await see(stranger, id)).toBeNull();
    expect(codes(await act(stranger, 'return', { approvalId: id, reason: '아니요' }))).toEqual(['APPROVAL_UNKNOWN']);
  }
  await withoutFilters(async () => {
    for (const reader of readers) expect(await seen(reader)).toBe(true);
    for (const stranger of strangers) {
      expect(await seen(stranger)).toBe(false);
      const rows = await subgraph
        .emOf(stranger.actor)
        .execute(
          'select id from approval_step where request_id = ? union all select id from approval_event where request_id = ?',
          [id, id],
        );
      expect(rows).toEqual([]);
    }
  });
  const { errors } = await subgraph
    .as('CONSUMER', { customer: newId() })
    .ask('{ purchasesApprovals { nodes { id } } }');
  expect(errors).toHaveLength(1);
});

test('boxes and counts', async () => {
  const asking = officer('3팀');
  const deciding = lead('3팀');
  const { approvalRequest: one } = await ask(asking);
  const { approvalRequest: two } = await ask(asking);
  await act(deciding, 'approve', { approvalId: one.id });
  expect(await box(deciding, { box: 'WAITING_FOR_ME', kind: 'PURCHASE' })).toEqual([two.id]);
  expect(await box(deciding, { box: 'DONE', kind: 'PURCHASE' })).toContain(one.id);
  expect(await box(asking, { box: 'SENT_BY_ME' })).toEqual([two.id, one.id]);
  expect(await box(asking, { state: 'APPROVED' })).toEqual([one.id]);
  expect(await box(asking, { subject: two.id })).toEqual([]);
  expect(await box(asking, { subject: 'nothing' })).toEqual([]);
  const counts = async (asker: Asker) =>
    (await asker.ask('{ purchasesApprovalCounts { waitingForMe sentByMe } }')).data.purchasesApprovalCounts;
  const waiting = await box(deciding, { box: 'WAITING_FOR_ME' });
  expect(await counts(deciding)).toEqual({ waitingForMe: waiting.length, sentByMe: 0 });
  expect(await counts(asking)).toEqual({ waitingForMe: 0, sentByMe: 1 });
});

test('a list costs the same however long it is; texts lie sealed', async () => {
  const asking = officer('4팀');
  const read = () => asking.ask(`{ purchasesApprovals { nodes { ${APPROVAL_VIEW} } } }`);
  await ask(asking, { content: '홍길동의 책상' });
  const few = (await subgraph.statementsOf(read)).length;
  await ask(asking);
  await ask(asking);
  expect((await subgraph.statementsOf(read)).length).toBe(few);
  expect(await subgraph.clearText(['홍길동의 책상'])).toEqual([]);
});

test('keys change beneath requests that are decided, and their history stays', async () => {
  const asking = officer();
  const {
    approvalRequest: { id },
  } = await ask(asking, { content: '의자 하나' });
  await act(lead(), 'approve', { approvalId: id, reason: '좋습니다' });
  const em = subgraph.em.fork();
  await beginRotation(em, NOW);
  const sealed = await resealAll(em, [approvalPersonal, approvalStepPersonal, approvalEventPersonal]);
  expect(sealed).toBeGreaterThan(2);
  expect(await see(asking, id)).toMatchObject({ content: '의자 하나', steps: [{ reason: '좋습니다' }] });
});
