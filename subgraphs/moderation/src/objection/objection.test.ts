import { newId } from '@madang/subgraph-kit';
import {
  anonymous,
  linkKey,
  startTestSubgraph,
  sweepDeadlines,
  type Asker,
  type TestSubgraph,
} from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPost, aReport, previewed } from '../infringement-report/infringement-report.factory.ts';
import { moderation } from '../subgraph.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const MEMO = '신분증 본인 확인 완료';
const OUTSIDE = { PUBLIC_ORIGIN: 'https://madang.example', DISPATCH_CAPTURE: '1' };
const PATH = '/infringement-notice/';
const STATEMENT = '제가 직접 찍은 사진이며 원본 파일과 촬영 기록을 가지고 있습니다.';
/** Last moment of the thirtieth day in Seoul, and the next minute. */
const LAST_MINUTE = new Date('2026-12-21T14:59:00Z');
const TOO_LATE = new Date('2026-12-21T15:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(moderation, NOW, { variables: OUTSIDE })));
beforeEach(() => subgraph.setNow(NOW));
afterAll(() => subgraph.stop());

const moderator = () => subgraph.as('MODERATOR', { name: '오운영' });
const nobody = () => subgraph.as([], anonymous);

/** A post that a moderator has hidden today, with the key of the link that its poster was sent. */
async function hiddenPost(): Promise<{ reportId: string; postId: string; key: string }> {
  const post = await aPost(subgraph.em, { posterEmail: 'bear@posters.example', posterCustomerId: newId() });
  const report = { state: 'UNDER_REVIEW', postId: post.id, claimantEmail: 'kamo@claimants.example' } as const;
  const { id: reportId } = await aReport(subgraph.em, report);
  await act(moderator(), 'hideReportedPost', { reportId, decisionReason: '저작권 침해', operatorMemo: MEMO });
  return { reportId, postId: post.id, key: await linkKey(subgraph.em, reportId, PATH) };
}

/** Takes an act of a moderator as one who has looked at what it sends; gives the codes of its refusal. */
async function act(asker: Asker, mutation: string, input: object): Promise<string[]> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const { data, errors } = await asker.ask(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { userErrors { code } } }`,
    { input: await previewed(asker, mutation, input) },
  );
  expect(errors).toEqual([]);
  return data[mutation].userErrors.map(({ code }: { code: string }) => code);
}

async function object(token: string, more: object = {}): Promise<string> {
  const input = { token, ground: 'OWN_WORK', statement: STATEMENT, affirmed: true, ...more };
  const { data } = await nobody().ask(
    'mutation ($input: ObjectToHidingInput!) { objectToHiding(input: $input) { notice { state } userErrors { code } } }',
    { input },
  );
  const { notice, userErrors } = data.objectToHiding;
  return notice?.state ?? userErrors[0].code;
}

async function sue(token: string, more: object = {}): Promise<string> {
  const input = { token, court: '서울중앙지방법원', number: '2026가합12345', filedOn: '2026-11-20', ...more };
  const { data } = await nobody().ask(
    'mutation ($input: ReportLawsuitInput!) { reportLawsuit(input: $input) { notice { state } userErrors { code } } }',
    { input },
  );
  const { notice, userErrors } = data.reportLawsuit;
  return notice?.state ?? userErrors[0].code;
}

async function noticeOf(token: string) {
  const { data } = await nobody().ask(
    `query ($token: String!) { infringementNotice(token: $token) {
      side state postTitle decisionReason canObject canReportLawsuit objectedAt outcomeReason resumeAt } }`,
    { token },
  );
  return data.infringementNotice;
}

async function reportOf(asker: Asker, id: string) {
  const { data } = await asker.ask(
    `query ($id: ID!) { infringementReport(id: $id) { state target { hiddenAt } availableSteps
      objection { ground statement outcome decisionReason resumeAt lawsuitCourt } messages { template side }
      history { step takenByName } } }`,
    { id },
  );
  return data.infringementReport;
}

const templatesOf = async (id: string) =>
  (await reportOf(moderator(), id)).messages.map(({ template, side }: Record<string, string>) => `${template} ${side}`);

/** Lets time pass until it has taken its step; a job of the house may look at the same report just then. */
async function stateAt(at: string, reportId: string, state: string): Promise<void> {
  const passed = async () => {
    await sweepDeadlines(subgraph.em.fork(), new Date(at));
    return (await reportOf(moderator(), reportId)).state;
  };
  await expect.poll(passed).toBe(state);
}

const uphold = (reportId: string, resumeOn = '2026-11-30') =>
  act(moderator(), 'upholdObjection', {
    reportId,
    decisionReason: '권리가 확인됨',
    operatorMemo: '원본 확인',
    resumeOn,
  });

const CLAIMANTS = 'kamo@claimants.example';

describe('a poster objects by the link in their mail, without an account (R6)', () => {
  test('both sides hear of it, the desk has its move, and the report does not close itself any more', async () => {
    const { reportId, key } = await hiddenPost();
    expect(await noticeOf(key)).toMatchObject({
      side: 'POSTER',
      state: 'HIDDEN',
      canObject: true,
      decisionReason: '저작권 침해',
    });
    expect(await object(key)).toBe('OBJECTED');
    const report = await reportOf(moderator(), reportId);
    expect(report).toMatchObject({
      state: 'OBJECTED',
      objection: { ground: 'OWN_WORK', statement: STATEMENT, outcome: null },
      availableSteps: ['UPHOLD_OBJECTION', 'REJECT_OBJECTION', 'REVERSE'],
    });
    expect(report.history.at(-1)).toEqual({ step: 'OBJECT', takenByName: null });
    expect(await templatesOf(reportId)).toEqual(
      expect.arrayContaining(['objection-received CLAIMANT', 'objection-confirmed POSTER', 'objection-waiting null']),
    );
    await sweepDeadlines(subgraph.em.fork(), new Date('2027-01-21T00:00:00Z'));
    expect((await reportOf(moderator(), reportId)).state).toBe('OBJECTED');
    expect(await subgraph.clearText([key, CLAIMANTS])).toEqual([]);
  });

  test('on the thirtieth day at 23:59 in Seoul it counts, a minute later it does not', async () => {
    const [inTime, late] = [await hiddenPost(), await hiddenPost()];
    subgraph.setNow(LAST_MINUTE);
    expect(await object(inTime.key)).toBe('OBJECTED');
    subgraph.setNow(TOO_LATE);
    expect(await object(late.key)).toBe('OBJECTION_TOO_LATE');
    expect(await noticeOf(late.key)).toMatchObject({ canObject: false });
    await stateAt('2026-12-21T15:10:00Z', late.reportId, 'CLOSED');
    expect(await object(late.key)).toBe('WRONG_STATE');
  });

  test('what is missing is said, and a wrong link opens nothing', async () => {
    const { key } = await hiddenPost();
    expect(await object(key, { statement: '  ' })).toBe('STATEMENT_MISSING');
    expect(await object(key, { statement: '가'.repeat(4001) })).toBe('STATEMENT_TOO_LONG');
    expect(await object(key, { affirmed: false })).toBe('NOT_AFFIRMED');
    expect(await object('nobody was sent this')).toBe('LINK_UNKNOWN');
    expect(await sue(key)).toBe('LINK_UNKNOWN');
    expect(await noticeOf('nobody was sent this')).toBeNull();
    subgraph.setNow(new Date('2027-06-01T00:00:00Z'));
    expect(await noticeOf(key)).toBeNull();
  });

  test('of two who press at once by one link one objects', async () => {
    const { reportId, key } = await hiddenPost();
    const answers = await Promise.all([object(key), object(key, { statement: '다른 말' })]);
    expect(answers.toSorted()).toEqual(['OBJECTED', 'WRONG_STATE']);
    expect(
      (await templatesOf(reportId)).filter((template: string) => template.startsWith('objection-received')),
    ).toHaveLength(1);
  });
});

describe('an objection that is justified (저작권법 103조)', () => {
  test('both sides are told the day, on which the post is shown again by time itself', async () => {
    const { reportId, key } = await hiddenPost();
    await object(key);
    expect(await uphold(reportId)).toEqual([]);
    expect(await reportOf(moderator(), reportId)).toMatchObject({
      state: 'RESUMING',
      target: { hiddenAt: expect.any(String) },
      objection: { outcome: 'UPHELD', resumeAt: '2026-11-29T15:00:00.000Z' },
    });
    expect(await noticeOf(key)).toMatchObject({ state: 'RESUMING', outcomeReason: '권리가 확인됨' });
    await sweepDeadlines(subgraph.em.fork(), new Date('2026-11-29T14:59:00Z'));
    expect((await reportOf(moderator(), reportId)).state).toBe('RESUMING');
    await stateAt('2026-11-29T15:10:00Z', reportId, 'REINSTATED');
    expect(await reportOf(moderator(), reportId)).toMatchObject({ state: 'REINSTATED', target: { hiddenAt: null } });
    // Two notices of the approval, two of the resumption (J7), and two once it is shown.
    const legal = (await templatesOf(reportId)).filter((template: string) => !/alarm|objection|survey/.test(template));
    expect(legal.toSorted()).toEqual([
      'post-reinstated CLAIMANT',
      'post-reinstated POSTER',
      'post-suspended POSTER',
      'report-approved CLAIMANT',
      'resumption-claimant CLAIMANT',
      'resumption-poster POSTER',
    ]);
  });

  test('the day lies 7 to 14 days ahead', async () => {
    const { reportId, key } = await hiddenPost();
    await object(key);
    expect(await uphold(reportId, '2026-11-27')).toEqual(['RESUMPTION_OUT_OF_RANGE']);
    expect(await uphold(reportId, '2026-12-06')).toEqual(['RESUMPTION_OUT_OF_RANGE']);
    expect(await uphold(reportId, '2026-11-28')).toEqual([]);
  });

  test('stays hidden where the claimant says by their link that they have sued', async () => {
    const { reportId, key } = await hiddenPost();
    await object(key);
    await uphold(reportId);
    const claimants = await linkKey(subgraph.em, reportId, PATH);
    expect(claimants).not.toBe(key);
    expect(await noticeOf(claimants)).toMatchObject({ side: 'CLAIMANT', canReportLawsuit: true, canObject: false });
    expect(await sue(claimants, { court: ' ' })).toBe('LAWSUIT_INCOMPLETE');
    expect(await sue(claimants, { filedOn: '2026-11-22' })).toBe('LAWSUIT_IN_FUTURE');
    expect(await sue(claimants)).toBe('CLOSED');
    expect(await sue(claimants)).toBe('WRONG_STATE');
    await sweepDeadlines(subgraph.em.fork(), new Date('2026-12-10T00:00:00Z'));
    expect(await reportOf(moderator(), reportId)).toMatchObject({
      state: 'CLOSED',
      target: { hiddenAt: expect.any(String) },
      objection: { lawsuitCourt: '서울중앙지방법원' },
    });
    expect(await templatesOf(reportId)).toEqual(
      expect.arrayContaining(['lawsuit-reported CLAIMANT', 'lawsuit-reported POSTER']),
    );
  });

  test('stays hidden while another report hides the same post', async () => {
    const { reportId, postId, key } = await hiddenPost();
    const other = await aReport(subgraph.em, { state: 'UNDER_REVIEW', postId });
    await act(moderator(), 'hideReportedPost', { reportId: other.id, decisionReason: '사유', operatorMemo: MEMO });
    await object(key);
    await uphold(reportId);
    await stateAt('2026-11-29T15:10:00Z', reportId, 'REINSTATED');
    expect(await reportOf(moderator(), reportId)).toMatchObject({
      state: 'REINSTATED',
      target: { hiddenAt: expect.any(String) },
    });
  });
});

test('an objection that is not justified closes the report; the poster is told why, and the post stays hidden', async () => {
  const { reportId, key } = await hiddenPost();
  await object(key);
  const input = { reportId, decisionReason: '권리를 확인할 수 없음', operatorMemo: '자료 없음' };
  expect(await act(moderator(), 'rejectObjection', input)).toEqual([]);
  expect(await act(moderator(), 'rejectObjection', input)).toEqual(['WRONG_STATE']);
  expect(await reportOf(moderator(), reportId)).toMatchObject({
    state: 'CLOSED',
    target: { hiddenAt: expect.any(String) },
  });
  expect(await noticeOf(key)).toMatchObject({ state: 'CLOSED', outcomeReason: '권리를 확인할 수 없음' });
});

test('a hiding that was wrong is taken back at once, with what was waited for', async () => {
  const { reportId, key } = await hiddenPost();
  await object(key);
  const input = { reportId, decisionReason: '신고인이 권리자가 아님', operatorMemo: '재확인' };
  expect(await act(moderator(), 'reverseHiding', input)).toEqual([]);
  expect(await reportOf(moderator(), reportId)).toMatchObject({
    state: 'REINSTATED',
    target: { hiddenAt: null },
    availableSteps: [],
  });
  await sweepDeadlines(subgraph.em.fork(), new Date('2027-01-21T00:00:00Z'));
  expect((await reportOf(moderator(), reportId)).state).toBe('REINSTATED');
});

test('nobody but moderators decides, and whoever is no staff reads no objection', async () => {
  const { reportId, key } = await hiddenPost();
  await object(key);
  const { errors } = await subgraph
    .as('AGENT')
    .ask('mutation ($input: RejectObjectionInput!) { rejectObjection(input: $input) { userErrors { code } } }', {
      input: { reportId, decisionReason: '사유', operatorMemo: '메모' },
    });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect((await reportOf(subgraph.as('AGENT'), reportId)).objection).toMatchObject({ ground: 'OWN_WORK' });
  const customer = newId();
  await subgraph.em.execute('update infringement_report set claimant_customer_id = ? where id = ?', [
    customer,
    reportId,
  ]);
  expect((await reportOf(subgraph.as('CONSUMER', { customer }), reportId)).objection).toBeNull();
});
