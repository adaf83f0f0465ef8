import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPost, aReport, previewed } from '../infringement-report/infringement-report.factory.ts';
import { PostRow } from '../post/index.ts';
import { moderation } from '../subgraph.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(moderation, NOW)));
afterAll(() => subgraph.stop());

/** A post that two reports keep hidden, and for each what takes its hiding back, as one who has looked at what that sends. */
async function hiddenTwice() {
  const { id: postId } = await aPost(subgraph.em, { hiddenAt: NOW });
  const reports = [
    await aReport(subgraph.em, { state: 'HIDDEN', postId }),
    await aReport(subgraph.em, { state: 'HIDDEN', postId }),
  ];
  const words = { decisionReason: '신고인이 권리자가 아님', operatorMemo: '재확인' };
  const looked = reports.map(({ id }) =>
    previewed(subgraph.as('MODERATOR'), 'reverseHiding', { reportId: id, ...words }),
  );
  return { postId, inputs: await Promise.all(looked) };
}

async function reverse(input: object): Promise<string> {
  const { data } = await subgraph.as('MODERATOR').ask(
    `mutation ($input: ReverseHidingInput!) { reverseHiding(input: $input) {
      infringementReport { state } userErrors { code } } }`,
    { input },
  );
  const { infringementReport, userErrors } = data.reverseHiding;
  return infringementReport?.state ?? userErrors[0].code;
}

async function isHidden(postId: string): Promise<boolean> {
  const { hiddenAt } = await subgraph.em.fork().findOneOrFail(PostRow, postId);
  return Boolean(hiddenAt);
}

/** How many wait for a lock in this database. */
async function waiting(): Promise<number> {
  const [row] = await subgraph.em.fork().execute<{ waiting: number }[]>(
    `select count(distinct pid)::int as waiting from pg_locks where not granted
      and pid in (select pid from pg_stat_activity where datname = current_database())`,
  );
  return row?.waiting ?? 0;
}

test('a post that two reports hide is shown when the second lets it go', async () => {
  const { postId, inputs } = await hiddenTwice();
  const [first = {}, second = {}] = inputs;
  expect(await reverse(first)).toBe('REINSTATED');
  expect(await isHidden(postId)).toBe(true);
  expect(await reverse(second)).toBe('REINSTATED');
  expect(await isHidden(postId)).toBe(false);
});

test('of two that let it go at once the second waits for the first, and shows it', async () => {
  const { postId, inputs } = await hiddenTwice();
  let both: Promise<string>[] = [];
  // Neither comes to its end before the other has looked whether the post is kept by somebody else.
  await subgraph.em.fork().transactional(async (tx) => {
    await tx.execute('lock table audit_entry in share mode');
    both = inputs.map((input) => reverse(input));
    await expect.poll(waiting).toBe(2);
  });
  expect(await Promise.all(both)).toEqual(['REINSTATED', 'REINSTATED']);
  expect(await isHidden(postId)).toBe(false);
});
