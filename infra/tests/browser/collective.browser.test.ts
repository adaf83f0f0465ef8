import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from './accessibility.ts';
import { askGraph } from './ask-graph.ts';
import { openDesk, type Desk } from './desk.ts';
import { codeTo, messagesTo } from './party-login.ts';

const PHONE = { width: 390, height: 844 };
const MOBILE = '01055557001';
const TITLE = '인공지능 스피커 환급 지연';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Day in Korea so many days from now, YYYY-MM-DD. */
function dayAhead(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(at);
}

test('a lead announces a collective dispute; who was harmed reads of it, joins on a phone, and leaves again (K16)', async () => {
  const lead = await desk.signIn('lead', { at: '/disputes/collective' });
  await lead.getByRole('heading', { name: '집단분쟁', level: 1 }).waitFor();
  await lead.keyboard.press('F2');
  const request = lead.getByRole('dialog');
  await request.getByLabel(/^제목/).fill(TITLE);
  await request.getByLabel(/^사업자/).fill('소리전자');
  await request.getByLabel(/^피해 내용/).fill('리콜을 알린 뒤에도 환급하지 않습니다.');
  await request.getByLabel(/^같은 피해/).fill('61');
  await lead.keyboard.press('Control+Enter');
  await lead.getByText('의뢰를 접수했습니다').waitFor();
  await lead
    .getByRole('row', { name: new RegExp(TITLE) })
    .first()
    .click();
  await lead.getByText('팀장이 개시 여부를 결정합니다.').waitFor();
  await lead.keyboard.press('F2');
  const announce = lead.getByRole('dialog');
  await announce.getByLabel(/^참가 마감일/).fill(dayAhead(3));
  await lead.keyboard.press('Control+Enter');
  await announce.getByText('공고 기간은 14일 이상이어야 합니다.').first().waitFor();
  await announce.getByLabel(/^참가 마감일/).fill(dayAhead(20));
  await lead.keyboard.press('Control+Enter');
  await lead.getByText('공고 중', { exact: true }).first().waitFor();
  expect(await seriousFaults(lead)).toEqual([]);

  const page = await desk.open({ ...PHONE, at: '/redress' });
  await page.getByRole('link', { name: /^집단분쟁조정/ }).click();
  await page.getByRole('link', { name: TITLE }).first().click();
  await page.getByText('리콜을 알린 뒤에도 환급하지 않습니다.').waitFor();
  await page.getByRole('button', { name: '본인확인하기' }).click();
  await page.getByLabel('이름').fill('나참가');
  await page.getByLabel(/생년월일/).fill('900101-1');
  await page.getByLabel('통신사').selectOption('SKT');
  await page.getByLabel('휴대전화 번호').fill(MOBILE);
  const before = await messagesTo(page, MOBILE);
  await page.getByRole('button', { name: '인증번호 받기' }).click();
  await page.getByLabel('인증번호 6자리').fill(await codeTo(page, MOBILE, before.length));
  await page.getByRole('button', { name: '계속' }).click();
  await page.getByRole('heading', { name: '나참가님, 어떤 피해를 입으셨습니까?' }).waitFor();
  await page.getByLabel('지불한 금액 (원)').fill('99,000');
  await page.getByRole('button', { name: '참가하기' }).click();
  await page.getByText('내용을 적어 주십시오.').waitFor();
  await page.getByLabel('입은 피해').fill('9월에 산 스피커를 환급받지 못했습니다.');
  await page.getByRole('button', { name: '참가하기' }).click();
  await page.getByText('적은 내용이 사실임을 확인해 주십시오.').waitFor();
  await page.getByRole('checkbox', { name: /적은 내용은 사실이며/ }).check();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: '참가하기' }).click();
  await page.getByText('99,000원').waitFor();
  // A reload loses nothing: the check still holds.
  await page.reload();
  await page.getByText('99,000원').waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await lead.reload();
  await lead.getByText('나참가').waitFor();
  await lead.getByRole('button', { name: '대표당사자 선정' }).click();
  await lead.getByRole('checkbox', { name: /나참가/ }).check();
  await lead.getByRole('button', { name: '대표당사자 선정' }).click();
  await lead.getByText('대표당사자를 선정했습니다').waitFor();

  await page.getByRole('button', { name: '참가 취소' }).click();
  await page.getByRole('button', { name: '참가를 취소합니다' }).click();
  await page.getByRole('heading', { name: '나참가님, 어떤 피해를 입으셨습니까?' }).waitFor();
  const LIST = '{ collectiveDisputes(first: 5) { nodes { title state participants } } }';
  const { collectiveDisputes } = await askGraph('lead', LIST);
  expect(collectiveDisputes.nodes).toContainEqual({ title: TITLE, state: 'ANNOUNCED', participants: 0 });
}, 120_000);
