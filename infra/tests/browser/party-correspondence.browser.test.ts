import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from './accessibility.ts';
import { aGivenCase, askGraph } from './ask-graph.ts';
import { openDesk, type Desk } from './desk.ts';
import { accessTo, beginLogin, codeTo, firstLogin, messagesTo, PASSWORD } from './party-login.ts';

const PHONE = { width: 390, height: 844 };
const PHONE_NUMBER = { applicant: '01033337777', respondent: '01033338888' };

/** The other page looks at the case by itself every 15 seconds. */
const BY_ITSELF = { timeout: 40_000 };

const LONG = 240_000;

/** A picture of one point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const RECEIPT = { name: '영수증.png', mimeType: 'image/png', buffer: PICTURE };

let desk: Desk;
let folder: string;
/** A file of 21 MB, which no case takes. */
let huge: string;
beforeAll(async () => {
  desk = await openDesk();
  folder = await mkdtemp(join(tmpdir(), 'madang-huge-'));
  huge = join(folder, '동영상.png');
  await writeFile(huge, PICTURE);
  await truncate(huge, 21 * 1024 * 1024);
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true });
});

/** Takes an act of the officer. */
async function act(name: string, input: object): Promise<void> {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { userErrors { code message } } }`;
  expect((await askGraph('officer', query, { input }))[name].userErrors).toEqual([]);
}

interface Seen {
  readonly title: string;
  readonly readings: readonly { readonly side: string }[];
  readonly attachments: readonly { readonly name: string }[];
}

/** Messages of a case as its officer sees them, the newest first. */
async function seenByOfficer(id: string): Promise<readonly Seen[]> {
  const MESSAGES =
    'query ($id: ID!) { disputeCase(id: $id) { correspondence { nodes { title readings { side } attachments { name } } } } }';
  return (await askGraph('officer', MESSAGES, { id })).disputeCase.correspondence.nodes;
}

/** Comes back to the same case after the page was loaded anew. */
async function comeBack(page: Page, phone: string): Promise<void> {
  const before = await messagesTo(page, phone);
  await page.reload();
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.getByRole('button', { name: '계속' }).click();
  await page.getByLabel('인증번호 6자리').fill(await codeTo(page, phone, before.length));
  await page.getByRole('button', { name: '계속' }).click();
}

async function choose(page: Page, place: string, file: typeof RECEIPT | string): Promise<void> {
  await page.getByRole('group', { name: place }).locator('input[type=file]').setInputFiles(file);
}

test(
  'a side reads a notice, answers what it is asked with a draft that survives, and decides itself who reads its opinion',
  { timeout: LONG },
  async () => {
    const dispute = await aGivenCase();
    const caseId = dispute.id;
    await act('notifyReceipt', { caseId });
    await act('writeCaseNotice', { caseId, to: ['APPLICANT'], title: '절차 안내', text: '열흘을 기다립니다.' });
    const questions = [
      { label: '하자를 언제 알았습니까?', kind: 'TEXT', required: true },
      { label: '영수증', kind: 'FILE', required: true },
    ];
    const asked = { caseId, to: ['APPLICANT'], title: '구입 자료를 보내 주십시오', text: '사실 확인에 필요합니다.' };
    await act('requestSupplement', { ...asked, questions });

    const consumer = await desk.open({ ...PHONE, at: '/case-access' });
    const password = await accessTo(caseId, 'APPLICANT');
    await beginLogin(consumer, { side: /소비자/, number: dispute.number, password });
    await firstLogin(consumer, dispute.applicantName, PHONE_NUMBER.applicant);
    await consumer.getByText('지금 하실 일이 있습니다').waitFor();
    await consumer.getByRole('button', { name: '조회: 절차 안내' }).click();
    await consumer.getByText('열흘을 기다립니다.').waitFor();
    const notice = (await seenByOfficer(caseId)).find(({ title }) => title === '절차 안내');
    expect(notice?.readings).toEqual([{ side: 'APPLICANT' }]);

    const asking = consumer.getByRole('region', { name: '자료보정요청', exact: true });
    const first = asking.getByLabel('1. 하자를 언제 알았습니까?');
    await first.fill('받은 날 바로 알았습니다.');
    await asking.getByRole('button', { name: '보정자료 제출' }).click();
    await asking.getByText('반드시 답해야 하는 항목입니다.').waitFor();
    await choose(consumer, '2. 영수증', huge);
    await asking.getByText(/동영상\.png: 21 MB입니다\. 20 MB까지/).waitFor();
    expect(await first.inputValue()).toBe('받은 날 바로 알았습니다.');
    await choose(consumer, '2. 영수증', RECEIPT);
    await asking.getByRole('button', { name: '삭제: 영수증.png' }).waitFor();
    await asking.getByText(/임시저장됨/).waitFor();
    expect(await seriousFaults(consumer)).toEqual([]);

    await comeBack(consumer, PHONE_NUMBER.applicant);
    await asking.getByRole('button', { name: '삭제: 영수증.png' }).waitFor();
    expect(await first.inputValue()).toBe('받은 날 바로 알았습니다.');
    await asking.getByRole('button', { name: '보정자료 제출' }).click();
    await consumer.getByRole('region', { name: '지난 자료보정요청' }).getByText('받은 날 바로 알았습니다.').waitFor();
    const [answer] = await seenByOfficer(caseId);
    expect(answer?.attachments).toEqual([{ name: '영수증.png' }]);

    await consumer.getByText('의견 쓰기').click();
    await consumer.getByRole('textbox', { name: '제목' }).fill('봉제선에 대한 의견');
    await consumer.getByRole('textbox', { name: '내용' }).fill('처음부터 터져 있었습니다.');
    await consumer.getByRole('button', { name: '의견 보내기' }).click();
    await consumer.getByText('공개할지 골라 주십시오.').waitFor();
    await consumer.getByLabel('비공개: 담당자만 읽습니다').check();
    await consumer.getByRole('button', { name: '의견 보내기' }).click();
    const opened = { name: '조회: 봉제선에 대한 의견' };
    await consumer.getByRole('button', opened).waitFor();

    const business = await desk.open({ at: '/case-access', scheme: 'dark' });
    const number = await accessTo(caseId, 'RESPONDENT');
    await beginLogin(business, { side: /사업자/, number: dispute.number, password: number });
    await firstLogin(business, '박대표', PHONE_NUMBER.respondent);
    await business.getByRole('button', { name: '조회: 접수통보서를 보내드립니다.' }).waitFor();
    expect(await business.getByText('봉제선에 대한 의견').count()).toBe(0);

    await consumer.getByRole('button', opened).click();
    await consumer.getByRole('button', { name: '상대 사업자에게 공개' }).click();
    await consumer.getByRole('button', { name: '네, 공개합니다' }).click();
    await consumer.getByText('공개: 상대 사업자도 읽습니다.').waitFor();
    await business.getByRole('button', opened).click(BY_ITSELF);
    await business.getByText('처음부터 터져 있었습니다.').waitFor();
    expect(await seriousFaults(business)).toEqual([]);
  },
);
