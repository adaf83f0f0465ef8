import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, sweepDeadlines, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PostRow } from '../post/post.entity.ts';
import { moderation } from '../subgraph.ts';
import { InfringementReportRow } from './infringement-report.entity.ts';
import { aPost, aReport, previewed } from './infringement-report.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const MEMO = '신분증  본인 확인\n완료 (마스킹 확인)';
const READ = /* GraphQL */ `
  query ($id: ID!) {
    infringementReport(id: $id) {
      state
      availableSteps
      evidenceSummary
      operatorMemo
      reviewer
      decisionReason
      target {
        contentAsReported
        hiddenAt
      }
      history {
        step
        takenByName
      }
    }
  }
`;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(moderation, NOW);
});
afterAll(() => subgraph.stop());

/** Decides as one does who looked at what is sent. */
async function decide(asker: Asker, decision: string, input: Record<string, unknown>) {
  return take(asker, decision, await previewed(asker, decision, input));
}

async function take(asker: Asker, mutation: string, input: Record<string, unknown>) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await asker.ask(
    /* GraphQL */ `
    mutation ($input: ${type}!) {
      ${mutation}(input: $input) {
        infringementReport {
          state reviewer decisionReason rejectionSituation operatorMemo decidedAt objectionUntil availableSteps
          target { hiddenAt } history { step fromState toState takenByName note }
        }
        userErrors { code message field }
      }
    }
  `,
    { input },
  );
  return { ...data?.[mutation], errors };
}

describe('a decision', () => {
  test('a moderator reviews a report and hides the post; the poster has 30 days to object', async () => {
    const { id: reportId } = await aReport(subgraph.em);
    const moderator = subgraph.as('MODERATOR', { name: '오운영' });
    const reviewed = await take(moderator, 'beginReview', { reportId });
    expect(reviewed.infringementReport).toMatchObject({
      state: 'UNDER_REVIEW',
      reviewer: '오운영',
      availableSteps: ['HIDE', 'REJECT'],
    });
    const hidden = await decide(moderator, 'hideReportedPost', {
      reportId,
      decisionReason: '저작권 침해',
      operatorMemo: MEMO,
    });
    expect(hidden.userErrors).toEqual([]);
    expect(hidden.infringementReport).toMatchObject({
      state: 'HIDDEN',
      decisionReason: '저작권 침해',
      decidedAt: NOW.toISOString(),
      objectionUntil: '2026-12-21T14:59:59.999Z',
      target: { hiddenAt: NOW.toISOString() },
      availableSteps: ['REVERSE'],
      history: [
        { step: 'BEGIN_REVIEW', fromState: 'RECEIVED', toState: 'UNDER_REVIEW', takenByName: '오운영', note: null },
        { step: 'HIDE', fromState: 'UNDER_REVIEW', toState: 'HIDDEN', takenByName: '오운영', note: '저작권 침해' },
      ],
    });
  });

  test('a report is rejected in one of the situations, with a text that names its right', async () => {
    const { id: reportId } = await aReport(subgraph.em, { rightKind: 'TRADEMARK', state: 'UNDER_REVIEW' });
    const moderator = subgraph.as('ADMIN');
    const asked = await moderator.ask(
      'query ($id: ID!) { infringementReport(id: $id) { rejectionTexts { situation text } } }',
      { id: reportId },
    );
    const { rejectionTexts } = asked.data.infringementReport;
    expect(new Set(rejectionTexts.map(({ situation }: { situation: string }) => situation)).size).toBe(4);
    expect(rejectionTexts[1].text).toBe(
      '상표권 침해 신고는 상표권의 권리자의 신고가 접수 되었을 경우에만 처리 가능합니다.',
    );
    const { situation, text } = rejectionTexts[2];
    const rejected = await decide(moderator, 'rejectReport', {
      reportId,
      situation,
      decisionReason: text,
      operatorMemo: MEMO,
    });
    expect(rejected.infringementReport).toMatchObject({
      state: 'REJECTED',
      rejectionSituation: 'EVIDENCE_SHORT',
      decisionReason: text,
      target: { hiddenAt: null },
    });
  });

  test.each(['hideReportedPost', 'rejectReport'])(
    '%s without a record of the identity check is refused (R7)',
    async (mutation) => {
      const { id: reportId } = await aReport(subgraph.em, { state: 'UNDER_REVIEW' });
      const situation = mutation === 'rejectReport' ? { situation: 'ID_NOT_MASKED' } : {};
      const refused = await decide(subgraph.as('MODERATOR'), mutation, {
        reportId,
        decisionReason: '사유',
        operatorMemo: '신분증 확인',
        ...situation,
      });
      expect(refused).toMatchObject({
        infringementReport: null,
        userErrors: [
          {
            code: 'IDENTITY_CHECK_NOT_RECORDED',
            message: '운영메모에 ‘신분증 본인 확인 완료’를 기록해 주십시오.',
            field: ['input', 'operatorMemo'],
          },
        ],
      });
    },
  );

  test.each([
    [{ decisionReason: ' ' }, 'DECISION_REASON_MISSING', ['input', 'decisionReason']],
    [{ operatorMemo: '' }, 'MEMO_MISSING', ['input', 'operatorMemo']],
    [{ decisionReason: '가'.repeat(2001) }, 'TEXT_TOO_LONG', ['input', 'decisionReason']],
    [{ reportId: newId() }, 'REPORT_UNKNOWN', ['input', 'reportId']],
  ])('bad input %j is refused with %s', async (overrides, code, field) => {
    const { id: reportId } = await aReport(subgraph.em, { state: 'UNDER_REVIEW' });
    const input = { reportId, decisionReason: '사유', operatorMemo: MEMO, ...overrides };
    expect((await decide(subgraph.as('MODERATOR'), 'hideReportedPost', input)).userErrors).toMatchObject([
      { code, field },
    ]);
  });

  test('of two who decide at once, one does and one is told why not', async () => {
    const { id: reportId } = await aReport(subgraph.em, { state: 'UNDER_REVIEW' });
    const input = { reportId, decisionReason: '사유', operatorMemo: MEMO };
    const answers = await Promise.all([
      decide(subgraph.as('MODERATOR'), 'hideReportedPost', input),
      decide(subgraph.as('MODERATOR'), 'rejectReport', { ...input, situation: 'POST_GONE' }),
    ]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  test('a report is not decided before its review', async () => {
    const { id: reportId } = await aReport(subgraph.em);
    const early = await decide(subgraph.as('MODERATOR'), 'hideReportedPost', {
      reportId,
      decisionReason: '사유',
      operatorMemo: MEMO,
    });
    expect(early.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});

describe('time', () => {
  /** The thirtieth day after the decision is a Sunday, so the time to object ends with the Monday after it. */
  const DUE = new Date('2026-12-21T15:10:00Z');

  test('a report to which nobody objected in 30 days closes itself, and no sooner', async () => {
    const { id } = await aReport(subgraph.em, { state: 'HIDDEN' });
    await sweepDeadlines(subgraph.em.fork(), new Date(DUE.getTime() - 1));
    expect(await stateOf(id)).toBe('HIDDEN');
    await Promise.all([1, 2].map(() => sweepDeadlines(subgraph.em.fork(), DUE)));
    await sweepDeadlines(subgraph.em.fork(), DUE);
    const { data } = await subgraph.as('MODERATOR').ask(READ, { id });
    expect(data.infringementReport).toMatchObject({
      state: 'CLOSED',
      availableSteps: [],
      history: [{ step: 'CLOSE_UNCONTESTED', takenByName: null }],
    });
  });

  test('the runner of jobs knows the job and gives it the clock', async () => {
    const { id } = await aReport(subgraph.em, { state: 'HIDDEN' });
    await sweepDeadlines(subgraph.em.fork(), NOW);
    subgraph.setNow(DUE);
    await subgraph.em.execute("select graphile_worker.add_job('sweep-deadlines')");
    await expect.poll(() => stateOf(id), { timeout: 10_000 }).toBe('CLOSED');
    subgraph.setNow(NOW);
  });

  async function stateOf(id: string) {
    return (await subgraph.em.fork().findOneOrFail(InfringementReportRow, id)).state;
  }
});

describe('who may', () => {
  test.each(['AGENT', 'SENIOR', 'OFFICER', 'LEAD'] as const)('%s reads a report and decides nothing', async (role) => {
    const { id } = await aReport(subgraph.em, { state: 'UNDER_REVIEW' });
    const { data } = await subgraph.as(role).ask(READ, { id });
    expect(data.infringementReport).toMatchObject({ availableSteps: [], evidenceSummary: '저작권등록증 사본' });
    const { errors } = await take(subgraph.as(role), 'beginReview', { reportId: id });
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  test('a claimant reads their report without what is for staff', async () => {
    const customer = newId();
    const { id } = await aReport(subgraph.em, { state: 'HIDDEN', claimantCustomerId: customer });
    const { data } = await subgraph.as('CONSUMER', { customer }).ask(READ, { id });
    expect(data.infringementReport).toMatchObject({
      state: 'HIDDEN',
      decisionReason: '저작권 침해',
      evidenceSummary: null,
      operatorMemo: null,
      reviewer: null,
    });
  });

  test('posters, strangers, partners and operators see nothing, by question or by reference', async () => {
    const poster = newId();
    const post = await aPost(subgraph.em, { posterCustomerId: poster });
    const { id } = await aReport(subgraph.em, { postId: post.id, claimantCustomerId: newId() });
    const strangers = [
      subgraph.as('CONSUMER', { customer: poster }),
      subgraph.as('CONSUMER'),
      subgraph.as('PARTNER', { business: newId() }),
      subgraph.as('OPERATOR', { storefronts: ['PNR001'] }),
      subgraph.as('ANALYST'),
    ];
    for (const stranger of strangers) {
      expect((await stranger.ask(READ, { id })).data).toEqual({ infringementReport: null });
      const referred = await stranger.ask(
        'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on InfringementReport { state } } }',
        {
          reps: [{ __typename: 'InfringementReport', id }],
        },
      );
      expect(referred.data._entities).toEqual([null]);
    }
  });
});

describe('a post that is hidden twice', () => {
  test('stays hidden since the first time', async () => {
    const before = new Date('2026-11-01T00:00:00Z');
    const post = await aPost(subgraph.em, { hiddenAt: before });
    const { id: reportId } = await aReport(subgraph.em, { postId: post.id, state: 'UNDER_REVIEW' });
    await decide(subgraph.as('MODERATOR'), 'hideReportedPost', {
      reportId,
      decisionReason: '사유',
      operatorMemo: MEMO,
    });
    expect((await subgraph.em.fork().findOneOrFail(PostRow, post.id)).hiddenAt).toEqual(before);
  });
});
