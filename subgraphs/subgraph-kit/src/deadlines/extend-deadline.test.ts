import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitForApproval } from '../approvals/submit-for-approval.ts';
import { newId } from '../id.ts';
import { isRefusal } from '../refusal.ts';
import type { Subject } from '../subject.ts';
import { aSubject, deadlinesSubgraph, recommendation, refund } from '../testing/deadlines-subgraph.ts';
import { startTestSubgraph, type Asker, type TestSubgraph } from '../testing/index.ts';
import type { ClockReference } from './clocks.ts';
import { extendDeadline } from './extend-deadline.ts';
import { startDeadline } from './start-deadline.ts';

const NOW = new Date('2026-03-03T05:00:00Z');
const APPROVE = `mutation ($input: ApproveExtensionsRequestInput!) {
  approveExtensionsRequest(input: $input) { approvalRequest { state } userErrors { message } }
}`;

let subgraph: TestSubgraph;
let officer: Asker;
beforeAll(async () => {
  subgraph = await startTestSubgraph(deadlinesSubgraph('extensions'), NOW);
  officer = subgraph.as('OFFICER', { team: '조정1팀' });
});
afterAll(() => subgraph.stop());

async function aRunning(): Promise<Subject> {
  const subject = aSubject();
  const wanted = { clock: recommendation, subject, since: NOW };
  await subgraph.em.fork().transactional((tx) => startDeadline(tx, wanted, { actor: null, now: NOW }));
  return subject;
}

/** Asks for an extension. */
async function aRequest(subject: Subject, days?: number): Promise<string> {
  const { actor } = officer;
  const wanted = {
    kind: 'DEADLINE_EXTENSION',
    subject,
    title: '기한 연장',
    content: '전문가 자문 회신을 기다림',
    data: days === undefined ? {} : { days },
  };
  const request = await subgraph.emOf(actor).transactional((tx) => submitForApproval(tx, wanted, { actor, now: NOW }));
  if (isRefusal(request)) throw new Error('not submitted');
  return request.id;
}

/** Asks for an extension, and has it approved. */
async function anApproval(subject: Subject, days?: number): Promise<string> {
  const approvalId = await aRequest(subject, days);
  const { data } = await subgraph.as('LEAD', { team: '조정1팀' }).ask(APPROVE, { input: { approvalId } });
  expect(data.approveExtensionsRequest.approvalRequest.state).toBe('APPROVED');
  return approvalId;
}

async function extend(subject: Subject, days: number, approvalId: string, clock: ClockReference = recommendation) {
  const act = { actor: officer.actor, now: NOW };
  return subgraph
    .emOf(officer.actor)
    .transactional((tx) => extendDeadline(tx, { subject, clock, days, approvalId }, act));
}

test('an approval extends a deadline once, and the history names it', async () => {
  const subject = await aRunning();
  const approvalId = await anApproval(subject, 30);
  // 2 April and 30 days are a Saturday.
  expect(await extend(subject, 30, approvalId)).toMatchObject({
    extendedDays: 30,
    dueAt: new Date('2026-05-04T14:59:59.999Z'),
  });
  expect(await extend(subject, 30, approvalId)).toMatchObject({ code: 'NOT_APPROVED' });
  const events = await subgraph.em.execute(
    `select e.kind, e.approval_id from deadline_event e join deadline d on d.id = e.deadline_id
     where d.subject_id = ? order by e.at, e.id`,
    [subject.id],
  );
  expect(events).toContainEqual({ kind: 'EXTENDED', approval_id: approvalId });
  expect(events).toHaveLength(2);
});

test('without an approval of this very case and kind nothing is extended', async () => {
  const [subject, other] = [await aRunning(), await aRunning()];
  expect(await extend(subject, 10, newId())).toMatchObject({ code: 'NOT_APPROVED' });
  expect(await extend(subject, 10, await anApproval(other, 10))).toMatchObject({ code: 'NOT_APPROVED' });
  expect(await extend(subject, 10, await aRequest(subject, 10))).toMatchObject({ code: 'NOT_APPROVED' });
});

test('all extensions together stay within what the rule allows, and each is what was approved', async () => {
  const subject = await aRunning();
  expect(await extend(subject, 61, await anApproval(subject))).toMatchObject({ code: 'EXTENSION_TOO_LONG' });
  expect(await extend(subject, 40, await anApproval(subject))).toMatchObject({ extendedDays: 40 });
  const second = await anApproval(subject, 20);
  expect(await extend(subject, 21, second)).toMatchObject({ code: 'EXTENSION_TOO_LONG' });
  expect(await extend(subject, 19, second)).toMatchObject({ code: 'EXTENSION_INVALID' });
  expect(await extend(subject, 0, second)).toMatchObject({ code: 'EXTENSION_INVALID' });
  expect(await extend(subject, 1.5, second)).toMatchObject({ code: 'EXTENSION_INVALID' });
  // What was refused has used nothing.
  expect(await extend(subject, 20, second)).toMatchObject({ extendedDays: 60 });
  expect(await extend(subject, 1, await anApproval(subject), refund)).toMatchObject({ code: 'DEADLINE_UNKNOWN' });
});
