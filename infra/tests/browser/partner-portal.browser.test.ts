import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from './accessibility.ts';
import { aGivenCase, askGraph } from './ask-graph.ts';
import { openDesk, settled, type Desk } from './desk.ts';

const PHONE = { width: 390, height: 844 };

/** The page looks at its case by itself every 15 seconds, and a notice is printed meanwhile. */
const BY_ITSELF = { timeout: 60_000 };

const LONG = 180_000;

/** A picture of one point. */
const RECEIPT = {
  name: '환급내역.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** A case against the business of the demo partner, of which its parties were told. */
async function aCaseOfThePartner(): Promise<Awaited<ReturnType<typeof aGivenCase>>> {
  const dispute = await aGivenCase();
  const NAMES = '{ myBusiness { name } }';
  const businessName: string = (await askGraph('partner', NAMES)).myBusiness.name;
  await act('officer', 'nameRespondent', { caseId: dispute.id, businessName });
  await act('officer', 'notifyReceipt', { caseId: dispute.id });
  return dispute;
}

/** Takes an act of a person. */
async function act(login: string, name: string, input: object): Promise<void> {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { userErrors { code message } } }`;
  expect((await askGraph(login, query, { input }))[name].userErrors).toEqual([]);
}

/** Day in Korea, so many days from now. */
function seoulDay(days: number): string {
  const moment = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(moment);
}

/** Nothing of a screen keeps somebody from working with it, and it is no wider than the phone. */
async function isSound(page: Page): Promise<void> {
  await settled(page);
  expect(await seriousFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

test(
  'a business finds its case by days, applicant and number, reads the notice and reports what it did, on a phone',
  { timeout: LONG },
  async () => {
    const dispute = await aCaseOfThePartner();
    const { number, applicantName } = dispute;
    const page = await desk.signIn('partner', { ...PHONE, at: '/my-cases' });
    const row = page.locator('a[data-row]', { hasText: number });
    await row.waitFor();

    const [from, until] = [page.getByLabel('접수 시작일'), page.getByLabel('접수 종료일')];
    await from.fill(seoulDay(2));
    await page.getByText('찾으시는 사건이 없습니다').waitFor();
    await from.fill(seoulDay(-1));
    await until.fill(seoulDay(1));
    await row.waitFor();
    const search = page.getByRole('searchbox', { name: /사건번호, 신청인, 사건명/ });
    await search.fill(applicantName);
    await row.waitFor();
    await search.fill(number);
    await expect.poll(() => page.locator('a[data-row]').allInnerTexts(), { timeout: 10_000 }).toEqual([number]);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(number);
    await isSound(page);

    await page.getByRole('link', { name: `조회: ${number} 자율처리` }).click();
    await page.getByRole('heading', { name: `사건 ${number} 자율처리`, level: 1 }).waitFor();
    await page
      .getByRole('list', { name: '문서' })
      .getByRole('button', { name: /접수통보/ })
      .first()
      .click(BY_ITSELF);
    await page.locator('canvas[data-drawn]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '접수 사실을 확인했습니다' }).click();
    await page.getByText(/에 접수통보서를 확인하셨습니다/).waitFor(BY_ITSELF);

    const done = page.getByRole('textbox', { name: '처리 내용' });
    await page.getByRole('button', { name: '처리 내용 등록' }).click();
    await page.getByText('처리 내용을 입력해 주십시오.').waitFor();
    await done.fill('당사에서는 대금 전액을 환급했습니다.');
    await page.getByRole('group', { name: '파일첨부' }).locator('input[type=file]').setInputFiles(RECEIPT);
    await page.getByRole('button', { name: `삭제: ${RECEIPT.name}` }).waitFor();
    await isSound(page);
    await page.getByRole('button', { name: '처리 내용 등록' }).click();
    await page.getByText('처리 내용을 등록했습니다.').waitFor();
    await page.getByRole('heading', { name: '지금까지 등록한 자율구제활동' }).waitFor(BY_ITSELF);
    await page.getByText('처리 내용을 등록하셨습니다.', { exact: false }).waitFor();
    const SENT = 'query ($id: ID!) { disputeCase(id: $id) { correspondence { nodes { kind attachments { name } } } } }';
    const { disputeCase } = await askGraph('officer', SENT, { id: dispute.id });
    expect(disputeCase.correspondence.nodes).toContainEqual({
      kind: 'SELF_REMEDY',
      attachments: [{ name: RECEIPT.name }],
    });

    await page.getByRole('link', { name: 'ODR 처리로 가기' }).click();
    await page.getByRole('heading', { name: dispute.title, level: 1 }).waitFor();
    await page.getByText('자율구제활동등록').first().waitFor();
    await isSound(page);
  },
);

test(
  'a business says itself whom to reach, asks for a change of its company data, and asks about the system',
  { timeout: LONG },
  async () => {
    const page = await desk.signIn('partner', { ...PHONE, at: '/my-company' });
    const contact = page.getByLabel('담당자 이름');
    await contact.fill('나담당');
    const phone = page.getByRole('textbox', { name: '전화번호' });
    await phone.fill('1');
    await page.getByRole('button', { name: '저장' }).click();
    await page.getByText('전화번호를 확인해 주십시오.').first().waitFor();
    expect(await contact.inputValue()).toBe('나담당');
    await phone.fill('02-0000-1001');
    await page.getByRole('button', { name: '저장' }).click();
    await page.getByText('담당자를 바꾸었습니다.').waitFor();
    await page.reload();
    await contact.waitFor();
    expect(await contact.inputValue()).toBe('나담당');
    await isSound(page);

    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: '변경 요청' }).click();
    await dialog.getByLabel('바꿀 주소').fill('서울특별시 강남구 테헤란로 1, 2층');
    await dialog.getByLabel('사유').fill('사무실을 옮겼습니다.');
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: '변경 요청' }).click();
    await page.getByText('변경을 요청했습니다.').waitFor();
    await page.getByRole('listitem').filter({ hasText: '사무실을 옮겼습니다.' }).getByText('확인 중').waitFor();
    await page.getByRole('button', { name: '요청 취소' }).click();
    await page.getByText('요청을 취소했습니다.').waitFor();
    await page.getByRole('button', { name: '변경 요청' }).waitFor();

    await page.getByRole('button', { name: '문의하기' }).click();
    await dialog.getByLabel('제목').fill('통보서를 다시 받고 싶습니다');
    await dialog.getByLabel('내용').fill('지난달 통보서를 다시 내려받을 수 있습니까?');
    await dialog.getByRole('button', { name: '문의 보내기' }).click();
    await page.getByText('문의를 보냈습니다.').waitFor();
    const question = page.getByRole('listitem').filter({ hasText: '통보서를 다시 받고 싶습니다' });
    await question.getByText('답변 대기').waitFor();
    await isSound(page);
  },
);
