import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { given } from '../../start/testing.ts';
import { seriousFaults } from './accessibility.ts';
import { aGivenCase, askGraph } from './ask-graph.ts';
import { openDesk, type Desk } from './desk.ts';
import { accessTo, beginLogin, codeTo, firstLogin, messagesTo, PASSWORD } from './party-login.ts';

const PHONE = { width: 390, height: 844 };
const PHONE_NUMBER = {
  applicant: '01044447777',
  respondent: '01066668888',
  opinion: '01044449999',
  decided: '01044446666',
};

/** The other page looks at the case by itself every 15 seconds. */
const BY_ITSELF = { timeout: 40_000 };

/** Two people come in, and both wait for one another. */
const LONG = 180_000;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Takes a step of a case as its officer. */
function step(name: string, input: { readonly caseId: string } & Record<string, unknown>) {
  return act('officer', name, input);
}

/** Takes an act of a person, and gives what is wanted of its payload. */
async function act(login: string, name: string, input: object, wanted = '') {
  const answer = await tryAct(login, name, input, wanted);
  expect(answer.userErrors).toEqual([]);
  return answer;
}

async function tryAct(login: string, name: string, input: object, wanted = '') {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${wanted} userErrors { code message } } }`;
  return (await askGraph(login, query, { input }))[name];
}

/** A session of the committee that is held as soon as this mediation is on its agenda, and what it decides. */
async function decide(mediationId: string): Promise<void> {
  const memberIds: string[] = [];
  for (const field of ['CONSUMER', 'BUSINESS', 'LAW', 'LAW', 'EXPERT']) {
    const said = { name: `위원 ${memberIds.length + 1}`, field, conflictsWith: [], active: true };
    memberIds.push((await act('lead', 'keepCommitteeMember', said, 'member { id }')).member.id);
  }
  const heldAt = new Date(Date.now() + 5_000).toISOString();
  const called = await act('lead', 'callCommitteeSession', { heldAt, place: '회의실', memberIds }, 'session { id }');
  await act('officer', 'putOnAgenda', { mediationId, sessionId: called.session.id, paper: '봉제 불량의 책임' });
  const decision = { mediationId, text: '사업자는 신청인에게 사과한다.', reasons: '봉제 불량이 확인되었다.' };
  const terms = [{ kind: 'APOLOGY', note: '사과문' }];
  await vi.waitUntil(
    async () => (await tryAct('officer', 'decideMediation', { ...decision, terms })).userErrors.length === 0,
    { timeout: 30_000, interval: 1_000 },
  );
}

/** Somebody who came in by the case number for the first time, on a phone. */
async function comeIn(
  dispute: { readonly id: string; readonly number: string },
  who: { readonly side: 'APPLICANT' | 'RESPONDENT'; readonly name: string; readonly phone: string },
): Promise<Page> {
  const password = await accessTo(dispute.id, who.side);
  const scheme = who.side === 'APPLICANT' ? 'light' : 'dark';
  const page = await desk.open({ ...PHONE, at: '/case-access', scheme });
  const side = who.side === 'APPLICANT' ? /소비자/ : /사업자/;
  await beginLogin(page, { side, number: dispute.number, password });
  await firstLogin(page, who.name, who.phone);
  return page;
}

/** Loses the answer to the first try of signing after the graph has given it; gives the keys under which it was tried. */
async function loseFirstAnswer(page: Page): Promise<string[]> {
  const keys: string[] = [];
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('PartySignAgreement')) return route.fallback();
    keys.push(route.request().headers()['idempotency-key'] ?? '');
    if (keys.length > 1) return route.fallback();
    await route.fetch();
    return route.abort();
  });
  return keys;
}

test(
  'an agreement is signed by both sides on their phones; a wrong name keeps what was typed, a lost answer leaves one signature',
  { timeout: LONG },
  async () => {
    const dispute = await aGivenCase();
    const caseId = dispute.id;
    await step('notifyReceipt', { caseId });
    const terms = [{ kind: 'REFUND', amount: 30_000, note: '수선비' }, { kind: 'APOLOGY' }];
    await step('draftAgreement', { caseId, text: '수선비 3만원을 돌려주고 사과한다.', terms });

    const consumer = await comeIn(dispute, {
      side: 'APPLICANT',
      name: dispute.applicantName,
      phone: PHONE_NUMBER.applicant,
    });
    await consumer.getByRole('region', { name: '합의서' }).getByText('30,000원').waitFor();
    const name = consumer.getByLabel('서명하는 분의 이름');
    await name.fill('딴 사람');
    await consumer.getByLabel('합의서를 읽었고 동의합니다').check();
    await consumer.getByRole('button', { name: '서명합니다' }).click();
    await consumer.getByText('신청인의 이름과 다릅니다').waitFor();
    expect(await name.inputValue()).toBe('딴 사람');
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    expect(await seriousFaults(consumer)).toEqual([]);

    await consumer.reload();
    const before = await messagesTo(consumer, PHONE_NUMBER.applicant);
    await consumer.locator('input[name=password]').fill(PASSWORD);
    await consumer.getByRole('button', { name: '계속' }).click();
    await consumer.getByLabel('인증번호 6자리').fill(await codeTo(consumer, PHONE_NUMBER.applicant, before.length));
    await consumer.getByRole('button', { name: '계속' }).click();
    await name.waitFor();
    expect(await name.inputValue()).toBe('딴 사람');

    const keys = await loseFirstAnswer(consumer);
    await name.fill(dispute.applicantName);
    await consumer.getByLabel('합의서를 읽었고 동의합니다').check();
    await consumer.getByRole('button', { name: '서명합니다' }).click();
    await consumer.getByText('상대의 답변을 기다리고 있습니다').waitFor();
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), keys[0]]);

    const business = await comeIn(dispute, { side: 'RESPONDENT', name: '박대표', phone: PHONE_NUMBER.respondent });
    await business.getByLabel('서명하는 분의 이름').fill('박대표');
    await business.getByLabel('직책').fill('대표');
    await business.getByLabel('합의서를 읽었고 동의합니다').check();
    await business.getByRole('button', { name: '서명합니다' }).click();
    await business.getByText('서명 완료').waitFor();
    await consumer.getByText('서명 완료').waitFor(BY_ITSELF);
    expect(await seriousFaults(business)).toEqual([]);
    const SIGNED = 'query ($id: ID!) { disputeCase(id: $id) { offers { signatures { side } } } }';
    const { disputeCase } = await askGraph('officer', SIGNED, { id: caseId });
    expect(disputeCase.offers[0].signatures).toEqual([{ side: 'APPLICANT' }, { side: 'RESPONDENT' }]);

    await business.getByText('이행했다고 알리기').first().click();
    await business.getByLabel('이행한 내용').first().fill('3만원을 보냈습니다.');
    await business.getByRole('button', { name: '이행했다고 알리기' }).first().click();
    await business.getByText('이행했다고 알려 옴').waitFor();
    await consumer.getByRole('button', { name: '이행된 것을 확인했습니다' }).click(BY_ITSELF);
    await consumer.getByText('2가지 가운데 1가지를 마쳤습니다').waitFor();
  },
);

test(
  'a side is told what silence means, and says whether the other side reads its opinion',
  { timeout: LONG },
  async () => {
    const dispute = await aGivenCase();
    const caseId = dispute.id;
    await step('notifyReceipt', { caseId });
    await step('beginFactFinding', { caseId, note: '사업자와 연락함' });
    await step('requestOpinions', { caseId, note: '봉제 상태에 대한 의견을 듣습니다.' });
    const consumer = await comeIn(dispute, {
      side: 'APPLICANT',
      name: dispute.applicantName,
      phone: PHONE_NUMBER.opinion,
    });
    await consumer.getByText('의견이 없으면 그때까지 나온 자료만으로 진행합니다.').waitFor();
    await consumer.getByLabel('의견', { exact: true }).fill('처음부터 터져 있었습니다.');
    await consumer.getByRole('button', { name: '의견 등록' }).click();
    await consumer.getByText('상대도 볼지 담당자만 볼지 골라 주십시오.').waitFor();
    await consumer.getByLabel('담당자만 봅니다').check();
    await consumer.getByRole('button', { name: '의견 등록' }).click();
    await consumer.getByRole('region', { name: '양쪽이 말한 것' }).getByText('처음부터 터져 있었습니다.').waitFor();
    expect(await consumer.getByRole('button', { name: '의견 등록' }).count()).toBe(0);
    expect(await consumer.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('처음부터');
  },
);

test(
  'a side that does not agree says why; what the committee then decides is read and accepted on the phone',
  { timeout: LONG },
  async () => {
    const HEARD =
      '{ disputeCases(states: [OPINIONS], mine: true, first: 50) { nodes { id number applicantName availableSteps } } }';
    const { disputeCases } = await askGraph('officer', HEARD);
    const heard: { id: string; number: string; applicantName: string; availableSteps: string[] }[] = disputeCases.nodes;
    const dispute = given(heard.findLast(({ availableSteps }) => availableSteps.includes('RECOMMEND_SETTLEMENT')));
    const caseId = dispute.id;
    await step('recommendSettlement', { caseId, text: '수선하고 사과하기를 권고합니다.' });
    const { applicantName: name } = dispute;
    const consumer = await comeIn(dispute, { side: 'APPLICANT', name, phone: PHONE_NUMBER.decided });
    const recommended = consumer.getByRole('region', { name: '권고한 합의안' });
    await recommended.getByText('수선하고 사과하기를 권고합니다.').waitFor();
    await consumer.getByRole('radio', { name: '동의하지 않습니다' }).check();
    await consumer.getByRole('button', { name: '답 보내기' }).click();
    await consumer.getByText('동의하지 않는 사유를 입력해 주십시오.').waitFor();
    await consumer.getByLabel('동의하지 않는 사유').fill('환급을 원합니다.');
    await consumer.getByRole('button', { name: '답 보내기' }).click();
    await consumer.getByText('상대의 답변을 기다리고 있습니다').waitFor();

    await step('transferToMediation', { caseId, reason: '신청인이 동의하지 않음' });
    const MEDIATION = 'query ($id: ID!) { disputeCase(id: $id) { mediation { id } } }';
    await decide((await askGraph('officer', MEDIATION, { id: caseId })).disputeCase.mediation.id);
    const decided = consumer.getByRole('region', { name: '조정결정' });
    await decided.getByText('봉제 불량이 확인되었다.').waitFor(BY_ITSELF);
    await consumer.getByRole('button', { name: '답 보내기' }).click();
    await consumer.getByText('받아들이시는지 골라 주십시오.').waitFor();
    expect(await seriousFaults(consumer)).toEqual([]);
    await consumer.getByRole('radio', { name: '받아들입니다', exact: true }).check();
    await consumer.getByRole('button', { name: '답 보내기' }).click();
    await consumer.getByText('답을 보냈습니다.').waitFor();
    expect(await consumer.getByRole('button', { name: '답 보내기' }).count()).toBe(0);
  },
);

test('anybody reads how redress works, in letters of the size they choose', async () => {
  const page = await desk.open(PHONE);
  await page.getByRole('link', { name: '피해구제 절차 안내' }).click();
  await page.getByRole('heading', { name: '피해구제 절차 안내' }).waitFor();
  await page.getByText('15일 안에 뜻을 밝히지 않으면 조정결정을 받아들인 것으로 봅니다.').waitFor();
  await page.getByText('아주 크게').click();
  expect(await seriousFaults(page)).toEqual([]);
  await page.reload();
  await page.getByRole('radio', { name: '아주 크게' }).waitFor({ state: 'attached' });
  expect(await page.getByRole('radio', { name: '아주 크게' }).isChecked()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.getByRole('link', { name: '사건번호로 들어가기' }).click();
  await page.getByText('어느 쪽이십니까?').waitFor();
});
