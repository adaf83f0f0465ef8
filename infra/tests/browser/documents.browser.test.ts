import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from './accessibility.ts';
import { aGivenCase, askGraph } from './ask-graph.ts';
import { openDesk, settled, type Desk } from './desk.ts';

let desk: Desk;
let dispute: { id: string; number: string };
beforeAll(async () => {
  [desk, dispute] = await Promise.all([openDesk(), aNotifiedCase()]);
});
afterAll(() => desk.close());

/** A case whose parties an officer has told of its receipt, each with the notice of it. */
async function aNotifiedCase(): Promise<typeof dispute> {
  const given = await aGivenCase();
  const NOTIFY = 'mutation ($input: NotifyReceiptInput!) { notifyReceipt(input: $input) { userErrors { code } } }';
  const { notifyReceipt } = await askGraph('officer', NOTIFY, { input: { caseId: given.id } });
  expect(notifyReceipt.userErrors).toEqual([]);
  return given;
}

/** Number of the notice, once it is printed, signed and registered. */
async function issuedNumber(): Promise<string> {
  const ISSUED =
    'query ($filter: DocumentFilter) { disputesDocuments(filter: $filter, first: 5) { nodes { number state } } }';
  const filter = { subject: dispute.number, kind: 'RECEIPT_NOTICE' };
  for (;;) {
    const { disputesDocuments } = await askGraph('officer', ISSUED, { filter });
    const issued = disputesDocuments.nodes.find(({ state }: { state: string }) => state === 'ISSUED');
    if (issued) return issued.number;
  }
}

const grouped = (number: string) => number.replaceAll(/(?<group>.{4})(?=.)/g, '$<group>-');

async function verify(page: Page, bytes: Buffer): Promise<void> {
  await page.goto('/verify');
  await page
    .getByTestId('verify-file')
    .setInputFiles({ name: '접수통보서.pdf', mimeType: 'application/pdf', buffer: bytes });
}

test('the notice that an officer sends is issued, looked at, saved, and verified by anybody', async () => {
  const number = await issuedNumber();
  const officer = await desk.signIn('officer', { at: `/documents?q=${dispute.number}` });
  await officer.locator('a[data-row]').first().click();
  await officer.getByRole('button', { name: '문서 보기' }).click();
  await officer.locator('canvas[data-drawn]').first().waitFor();
  const text = officer.getByRole('region', { name: '문서 내용' });
  await text.getByText(dispute.number).first().waitFor();
  await text.getByText(grouped(number)).first().waitFor();
  const saving = officer.waitForEvent('download');
  await officer.getByRole('button', { name: '내려받기' }).click();
  const bytes = await readFile(await (await saving).path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');

  const anybody = await desk.open({ at: `/verify/${number.toLowerCase()}`, width: 390, height: 844 });
  await anybody.getByRole('heading', { name: '유효한 문서입니다' }).waitFor();
  await anybody.getByText(grouped(number)).waitFor();
  expect(await seriousFaults(anybody)).toEqual([]);

  await verify(anybody, bytes);
  await anybody.getByText('발급한 그대로이며 지금도 유효합니다').waitFor();

  const flipped = Buffer.from(bytes);
  const place = Math.floor(flipped.length / 2);
  flipped.writeUInt8(flipped.readUInt8(place) ^ 1, place);
  await verify(anybody, flipped);
  await anybody.getByRole('heading', { name: '발급된 문서와 다릅니다' }).waitFor();
  expect(await seriousFaults(anybody)).toEqual([]);
});

test('a number that is none is told apart from a document, and a file that is no PDF from both', async () => {
  const page = await desk.open({ at: '/verify', width: 390, height: 844, scheme: 'dark' });
  await page.getByLabel('문서번호').fill('7k3m 9q2t');
  await page.getByRole('button', { name: '번호로 확인' }).click();
  await page.getByText('문서번호 16자리를 확인해 주십시오').waitFor();
  await page.getByLabel('문서번호').fill('0000-0000-0000-0000');
  await page.getByRole('button', { name: '번호로 확인' }).click();
  await page.getByRole('heading', { name: '발급 기록이 없는 문서입니다' }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: '다른 문서 확인' }).click();
  await page
    .getByTestId('verify-file')
    .setInputFiles({ name: '사진.png', mimeType: 'image/png', buffer: Buffer.from('x') });
  await page.getByText('‘사진.png’은 PDF 파일이 아닙니다').waitFor();
});

test('the log shows what went to whom, as it was sent, in a frame where nothing runs', async () => {
  await issuedNumber();
  const officer = await desk.signIn('officer', { at: `/messages?subject=${dispute.number}&channel=EMAIL` });
  await officer.locator('a[data-row]').first().click();
  const frame = officer.locator('iframe');
  await frame.waitFor();
  expect(await frame.getAttribute('sandbox')).toBe('');
  await officer.frameLocator('iframe').getByText(dispute.number).first().waitFor();
  await officer.getByText('함께 간 문서').waitFor();
});

test.each(['/documents', '/documents?tab=templates', '/messages', '/messages?tab=post'])(
  '%s: no serious fault of accessibility, nothing wider than a phone',
  async (at) => {
    const page = await desk.signIn('officer', { at, scheme: 'dark' });
    await settled(page);
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  },
);
