import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, sweepDeadlines, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moderation } from '../subgraph.ts';
import { aPost, aReport, previewed } from './infringement-report.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const MEMO = '신분증 본인 확인 완료';
const MESSAGES = 'messages { template channel side state title text recipientName recipientAddress documentIds }';
const DOCUMENTS = 'documents { kind state title }';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(moderation, NOW)));
afterAll(() => subgraph.stop());

async function reviewed() {
  const post = await aPost(subgraph.em, {
    posterName: '달리는곰',
    posterEmail: 'bear@posters.example',
    posterCustomerId: newId(),
  });
  const { id: reportId } = await aReport(subgraph.em, {
    state: 'UNDER_REVIEW',
    postId: post.id,
    claimantName: '김카모',
    claimantEmail: 'kamo@claimants.example',
  });
  return { reportId, moderator: subgraph.as('MODERATOR', { name: '오운영' }) };
}

async function act(
  asker: Asker,
  mutation: string,
  input: Record<string, unknown>,
  answer = 'infringementReport { state }',
) {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const { data, errors } = await asker.ask(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ${answer} userErrors { code field } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data[mutation];
}

async function hide(moderator: Asker, reportId: string) {
  const decision = { reportId, decisionReason: '사유', operatorMemo: MEMO };
  return act(moderator, 'hideReportedPost', await previewed(moderator, 'hideReportedPost', decision));
}

const PREVIEW =
  'preview { digest messages { channel channels side recipientName recipientAddress title text viewUrl } }';

/** What is alarmed lies unsealed: no name, no title of a post, no reason. */
const ALARM = expect.stringMatching(
  /^\[마당\] 게시물이 게시 중단되었습니다\(신고번호 [\w-]+\)\. [\d. -]+까지 이의를 신청하실 수 있습니다\.$/,
);

async function reportOf(asker: Asker, id: string) {
  const { data } = await asker.ask(
    `query ($id: ID!) { infringementReport(id: $id) { state objectionUntil ${MESSAGES} ${DOCUMENTS} } }`,
    { id },
  );
  return data.infringementReport;
}

test('what a moderator previewed is what claimant and poster are sent, with the notice; a preview changes nothing (R4, R5)', async () => {
  const { reportId, moderator } = await reviewed();
  const decision = { reportId, decisionReason: '저작권 침해가 확인됨', operatorMemo: MEMO };
  const { preview } = await act(moderator, 'previewHideReportedPost', decision, PREVIEW);
  expect(preview.messages).toMatchObject([
    { channel: 'EMAIL', side: 'CLAIMANT', recipientAddress: 'ka***@claimants.example' },
    {
      channel: 'EMAIL',
      side: 'POSTER',
      recipientAddress: 'be***@posters.example',
      title: '[마당] 게시물이 게시 중단되었습니다',
    },
    { channel: 'ALARM', channels: ['ALARM', 'PUSH'], side: 'POSTER', recipientAddress: null, text: ALARM },
  ]);
  expect(await reportOf(moderator, reportId)).toMatchObject({ state: 'UNDER_REVIEW', messages: [], documents: [] });

  const hidden = await act(moderator, 'hideReportedPost', { ...decision, previewDigest: preview.digest });
  expect(hidden).toEqual({ infringementReport: { state: 'HIDDEN' }, userErrors: [] });
  const report = await reportOf(moderator, reportId);
  expect(report.documents).toMatchObject([{ kind: 'SUSPENSION_NOTICE', state: 'ORDERED' }]);
  expect(
    report.messages.map(({ template, channel, state }: Record<string, string>) => [template, channel, state]),
  ).toEqual(
    expect.arrayContaining([
      ['report-approved', 'EMAIL', expect.any(String)],
      ['post-suspended', 'EMAIL', 'AWAITING_DOCUMENT'],
      ['post-suspended-alarm', 'ALARM', 'SENT'],
    ]),
  );
  const addresses = report.messages.map(
    ({ recipientAddress }: { recipientAddress: string | null }) => recipientAddress,
  );
  expect(addresses).toEqual(expect.arrayContaining(['ka***@claimants.example', 'be***@posters.example', null]));
  expect(await subgraph.clearText(['kamo@claimants.example', 'bear@posters.example', '저작권 침해가 확인됨 '])).toEqual(
    [],
  );
});

test('a decision that would send something else than was previewed is not taken', async () => {
  const { reportId, moderator } = await reviewed();
  const decision = { reportId, decisionReason: '저작권 침해', operatorMemo: MEMO };
  const { preview } = await act(moderator, 'previewHideReportedPost', decision, PREVIEW);
  const changed = { ...decision, decisionReason: '다른 사유', previewDigest: preview.digest };
  expect((await act(moderator, 'hideReportedPost', changed)).userErrors).toMatchObject([{ code: 'PREVIEW_OUTDATED' }]);
  expect(await reportOf(moderator, reportId)).toMatchObject({ state: 'UNDER_REVIEW', messages: [], documents: [] });
});

test('nobody decides without having looked, and nothing is left of the try (R4)', async () => {
  const { reportId, moderator } = await reviewed();
  const decision = { reportId, decisionReason: '사유', operatorMemo: MEMO };
  const unseen = [
    await act(moderator, 'hideReportedPost', decision),
    await act(moderator, 'rejectReport', { ...decision, situation: 'POST_GONE' }),
  ];
  const missing = { code: 'PREVIEW_MISSING', field: ['input', 'previewDigest'] };
  expect(unseen.flatMap(({ userErrors }) => userErrors)).toEqual([missing, missing]);
  expect(await reportOf(moderator, reportId)).toMatchObject({ state: 'UNDER_REVIEW', messages: [], documents: [] });
});

test('a preview of what would be refused says why', async () => {
  const { reportId, moderator } = await reviewed();
  const decision = { reportId, decisionReason: '사유', operatorMemo: '확인 안 함' };
  expect(await act(moderator, 'previewHideReportedPost', decision, PREVIEW)).toMatchObject({
    preview: null,
    userErrors: [{ code: 'IDENTITY_CHECK_NOT_RECORDED' }],
  });
});

test('a rejected claimant is told why, once although two decide at once, and is asked how it went', async () => {
  const { reportId, moderator } = await reviewed();
  const rejection = {
    reportId,
    situation: 'POST_GONE',
    decisionReason: '이미 삭제된 게시물입니다.',
    operatorMemo: MEMO,
  };
  const seen = await previewed(moderator, 'rejectReport', rejection);
  await Promise.all([1, 2].map(() => act(moderator, 'rejectReport', seen)));
  const { messages, documents } = await reportOf(moderator, reportId);
  expect(messages.map(({ template }: { template: string }) => template).toSorted()).toEqual([
    'report-rejected',
    'survey-invitation',
  ]);
  expect(messages.find(({ template }: { template: string }) => template === 'report-rejected').text).toContain(
    '이미 삭제된 게시물입니다.',
  );
  expect(documents).toMatchObject([{ kind: 'REJECTION_NOTICE' }]);
});

test('when nobody objected in time the claimant is told by time itself', async () => {
  const { reportId, moderator } = await reviewed();
  await hide(moderator, reportId);
  await sweepDeadlines(subgraph.em.fork(), new Date('2026-12-21T15:10:00Z'));
  const report = await reportOf(moderator, reportId);
  expect(report.state).toBe('CLOSED');
  expect(report.messages.map(({ template }: { template: string }) => template)).toContain('report-closed');
});

test('only moderators and administrators read what was sent to whom', async () => {
  const { reportId, moderator } = await reviewed();
  await hide(moderator, reportId);
  expect((await reportOf(subgraph.as('AGENT'), reportId)).messages).toEqual([]);
  const { errors } = await subgraph.as('AGENT').ask('{ moderationMessages { nodes { id } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
