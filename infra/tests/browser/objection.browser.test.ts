import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { given } from '../../start/testing.ts';
import { seriousFaults } from './accessibility.ts';
import { askGraph } from './ask-graph.ts';
import { openDesk, settled, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const LONG = 180_000;
const PHONE = { width: 390, height: 844 };
const WORDS = { decisionReason: '저작권 침해 확인', operatorMemo: '신분증 본인 확인 완료' };

test(
  'a poster objects on a phone by the link in their mail, a moderator sets the day, and the claimant reports a lawsuit (R6)',
  { timeout: LONG },
  async () => {
    const { id, number } = await aHiddenReport();
    const poster = await desk.open({ ...PHONE, at: await linkIn(number, '게시 중단되었습니다') });
    await poster.getByText('게시물이 보이지 않게 되어 있습니다.').waitFor();
    await poster.getByRole('button', { name: '이의신청하기' }).click();
    await poster.getByText('까닭을 하나 골라 주십시오.').waitFor();
    await poster.getByLabel('내가 직접 만들었습니다').check();
    await poster.getByLabel('자세한 내용').fill('제가 직접 찍은 사진이며 원본 파일을 가지고 있습니다.');
    await poster.getByRole('button', { name: '이의신청하기' }).click();
    await poster.getByText('사실대로 적었음을 확인해 주십시오.').waitFor();
    // What was typed is there after a reload.
    await poster.reload();
    expect(await poster.getByLabel('자세한 내용').inputValue()).toContain('원본 파일');
    await poster.getByLabel('위 내용이 사실임을 확인합니다.').check();
    expect(await seriousFaults(poster)).toEqual([]);
    await poster.getByRole('button', { name: '이의신청하기' }).click();
    await poster.getByText('이의신청이 접수되어 담당자가 확인하고 있습니다.').waitFor();

    const page = await desk.signIn('moderator', { at: `/moderation/reports/${id}` });
    await page.getByText('제가 직접 찍은 사진이며').first().waitFor();
    await settled(page);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByLabel('처리사유').first().fill('게시자의 권리가 확인됨');
    await page.getByLabel('운영메모').first().fill('원본 파일 확인');
    await page.getByRole('button', { name: '인용', exact: true }).click();
    const preview = page.getByRole('dialog');
    await preview.getByText('아래 내용이 그대로 나갑니다.').waitFor();
    await preview.getByRole('button', { name: /확인하고 인용/ }).click();
    await page.getByText('재개 예정일을 양쪽에 알렸습니다').waitFor();
    await page.getByText('재개 예정', { exact: true }).first().waitFor();

    const claimant = await desk.open({ ...PHONE, at: await linkIn(number, '다시 게시됩니다') });
    await claimant.getByText(/에 다시 게시될 예정입니다/).waitFor();
    await claimant.getByRole('button', { name: '알리기' }).click();
    await claimant.getByText('소를 제기한 날을 입력해 주십시오.').waitFor();
    await claimant.getByLabel('법원').fill('서울중앙지방법원');
    await claimant.getByLabel('사건번호').fill('2026가합12345');
    await claimant.getByLabel('소를 제기한 날').fill('2026-11-20');
    await claimant.getByRole('button', { name: '알리기' }).click();
    await claimant.getByText('신고가 종결되었습니다.', { exact: false }).waitFor();
    await page.reload();
    await page.getByText('서울중앙지방법원 2026가합12345').waitFor();
  },
);

test('a link that was cut off says so, and a hiding that was wrong is taken back', { timeout: LONG }, async () => {
  const nobody = await desk.open({ ...PHONE, at: '/infringement-notice/cut-off' });
  await nobody.getByRole('heading', { name: '링크를 열 수 없습니다' }).waitFor();
  const { id } = await aHiddenReport();
  const page = await desk.signIn('moderator', { at: `/moderation/reports/${id}` });
  await page.getByRole('button', { name: '결정 취소' }).click();
  const dialog = page.getByRole('dialog').first();
  await dialog.getByLabel('처리사유').fill('신고인이 권리자가 아님');
  await dialog.getByLabel('운영메모').fill('재확인');
  await dialog.getByRole('button', { name: '다시 게시', exact: true }).click();
  await page.getByRole('button', { name: /확인하고 다시 게시/ }).click();
  await page.getByText('게시물을 다시 게시했습니다').waitFor();
  await page.getByText('재게시', { exact: true }).first().waitFor();
});

/** A report whose post was hidden just now. */
async function aHiddenReport(): Promise<{ readonly id: string; readonly number: string }> {
  const FOUND =
    '{ infringementReports(states: [UNDER_REVIEW], first: 50) { nodes { id number files { state mustBeMasked } } } }';
  const { infringementReports } = await askGraph('moderator', FOUND);
  const nodes: { id: string; number: string; files: { mustBeMasked: boolean }[] }[] = infringementReports.nodes;
  const { id, number } = given(nodes.find(({ files }) => files.every(({ mustBeMasked }) => !mustBeMasked)));
  const PREVIEW =
    'mutation ($input: PreviewHideReportedPostInput!) { previewHideReportedPost(input: $input) { preview { digest } } }';
  const HIDE = 'mutation ($input: HideReportedPostInput!) { hideReportedPost(input: $input) { userErrors { code } } }';
  const input = { reportId: id, ...WORDS };
  const { previewHideReportedPost } = await askGraph('moderator', PREVIEW, { input });
  const previewDigest: string = previewHideReportedPost.preview.digest;
  const { hideReportedPost } = await askGraph('moderator', HIDE, { input: { ...input, previewDigest } });
  expect(hideReportedPost.userErrors).toEqual([]);
  return { id, number };
}

/** Path of the link in the mail about a report whose subject holds these words, once it has come. */
async function linkIn(number: string, words: string): Promise<string> {
  const { url } = inject('system');
  return vi.waitUntil(
    async () => {
      const answer = await fetch(`${url}/simulators/messages.json`);
      const mails: { subject: string | null; text: string }[] = await answer.json();
      const mail = mails.find(({ subject, text }) => subject?.includes(words) && text.includes(number));
      return /\/infringement-notice\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? null;
    },
    { timeout: 60_000, interval: 500 },
  );
}
