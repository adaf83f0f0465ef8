import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, sweepDeadlines, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';
import { followOrders } from './follow-orders.ts';
import { act, aLedCase, tellOrders, type LedCase, type ToldOrders } from './testing/agreement-stories.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const LINE = newId();
const VARIANT = newId();

let subgraph: TestSubgraph;
let orders: ToldOrders;
beforeAll(async () => {
  orders = await tellOrders();
  subgraph = await startTestSubgraph(disputes, NOW, { slices: { orders: orders.url } });
});
afterAll(async () => {
  await subgraph.stop();
  orders.stop();
});
beforeEach(() => {
  orders.status = 200;
  orders.lines = [
    { orderLineId: LINE, quantity: 2, left: 30_000, shipped: true, returnable: 2, variants: [{ variantId: VARIANT }] },
  ];
});

const REFUND = { kind: 'REFUND', orderLineId: LINE, amount: 10_000 };

async function agreed(details: Parameters<typeof aLedCase>[1] = {}) {
  return aLedCase(subgraph, {
    state: 'RECOMMENDATION',
    applicantAnswer: 'AGREED',
    respondentAnswer: 'AGREED',
    orderId: newId(),
    orderLineId: LINE,
    ...details,
  });
}

async function drafted(terms: object[] = [REFUND]) {
  const led = await agreed();
  const draft = await act(led.officer, 'draftAgreement', { caseId: led.id, text: '다음과 같이 합의함.', terms });
  expect(draft).toMatchObject({ state: 'UNSIGNED', whoseMove: ['APPLICANT', 'RESPONDENT'] });
  return { ...led, digest: draft.offers.at(-1).digest as string };
}

const sign = (asker: LedCase['applicant'], caseId: string, digest: string, name = '홍길동') =>
  act(asker, 'signAgreement', { caseId, digest, name });

async function signed(terms: object[] = [REFUND]) {
  const led = await drafted(terms);
  await sign(led.applicant, led.id, led.digest);
  const done = await act(led.respondent, 'signAgreement', {
    caseId: led.id,
    digest: led.digest,
    name: '김대표',
    office: '대표이사',
  });
  return { ...led, done, terms: done.offers.at(-1).terms as { id: string; kind: string }[] };
}

const toldOrders = (caseId: string) =>
  subgraph.em
    .fork()
    .execute("select data from outbox_event where type = 'disputes.agreement-signed' and data->>'caseId' = ?", [
      caseId,
    ]);

/** Agreements on paper, unsigned and signed. */
const papers = (caseId: string) =>
  subgraph.em.fork().execute("select id from issued_document where subject_id = ? and kind = 'AGREEMENT'", [caseId]);

const fromOrders = (caseId: string, termId: string | undefined, state: string, more: object = {}) =>
  subgraph.em
    .fork()
    .transactional((tx) => followOrders(tx, { caseId, termId, state, reference: null, reason: null, ...more }, NOW));

describe('an agreement is put to both sides', () => {
  test('with typed terms in plain words, on paper that says it is unsigned', async () => {
    const { id, applicant } = await drafted([REFUND, { kind: 'APOLOGY' }]);
    const { data } = await applicant.ask(
      'query ($id: ID!) { disputeCase(id: $id) { agreement offers { terms { kind state amount { amount } } } } }',
      { id },
    );
    expect(data.disputeCase).toEqual({
      agreement:
        '다음과 같이 합의함.\n\n1. 피신청인은 신청인에게 10,000원을 지급한다.\n\n2. 피신청인은 신청인에게 사과한다.',
      offers: [
        {
          terms: [
            { kind: 'REFUND', state: 'PROPOSED', amount: { amount: 10_000 } },
            { kind: 'APOLOGY', state: 'PROPOSED', amount: null },
          ],
        },
      ],
    });
    expect(await papers(id)).toHaveLength(1);
    expect(await toldOrders(id)).toEqual([]);
  });

  test.each([
    [{ ...REFUND, amount: 30_001 }, 'TERM_EXCEEDS_PAID', 'amount'],
    [{ ...REFUND, amount: 0 }, 'TERM_AMOUNT_INVALID', 'amount'],
    [{ kind: 'REFUND', orderLineId: LINE }, 'TERM_INCOMPLETE', 'amount'],
    [{ ...REFUND, orderLineId: newId() }, 'TERM_LINE_UNKNOWN', 'orderLineId'],
    [{ kind: 'SAME_ITEM_EXCHANGE', orderLineId: LINE, quantity: 3 }, 'TERM_QUANTITY_INVALID', 'quantity'],
    [
      { kind: 'OTHER_ITEM_EXCHANGE', orderLineId: LINE, quantity: 1, variantId: newId() },
      'TERM_VARIANT_UNKNOWN',
      'variantId',
    ],
    [{ kind: 'REDELIVERY', orderLineId: LINE, quantity: 3 }, 'TERM_QUANTITY_INVALID', 'quantity'],
    [{ kind: 'REPAIR' }, 'TERM_INCOMPLETE', 'note'],
    [{ kind: 'REPAIR', note: 'x'.repeat(501) }, 'TERM_NOTE_TOO_LONG', 'note'],
  ])('a term that cannot be kept is refused at its field: %j', async (term, code, field) => {
    const { id, officer } = await agreed();
    const { data } = await officer.ask(
      'mutation ($input: DraftAgreementInput!) { draftAgreement(input: $input) { userErrors { code field } } }',
      { input: { caseId: id, text: '합의', terms: [{ kind: 'APOLOGY' }, term] } },
    );
    expect(data.draftAgreement.userErrors).toEqual([{ code, field: ['input', 'terms', '1', field] }]);
  });

  test('money and pieces of one line are counted together, and without the orders nothing is promised', async () => {
    const { id, officer } = await agreed();
    const halves = [20_000, 20_000].map((amount) => ({ ...REFUND, amount }));
    expect(await act(officer, 'draftAgreement', { caseId: id, text: '합의', terms: halves })).toBe('TERM_EXCEEDS_PAID');
    const twice = [1, 2].map(() => ({ kind: 'SAME_ITEM_EXCHANGE', orderLineId: LINE, quantity: 2 }));
    expect(await act(officer, 'draftAgreement', { caseId: id, text: '합의', terms: twice })).toBe(
      'TERM_QUANTITY_INVALID',
    );
    orders.status = 503;
    expect(await act(officer, 'draftAgreement', { caseId: id, text: '합의', terms: [REFUND] })).toBe('ORDERS_AWAY');
  });
});

describe('signatures', () => {
  test('who came in through the identity check signs what they read, once; the second signature carries it out (K10, J4)', async () => {
    const { id, officer, applicant, respondent, digest } = await drafted();
    expect(await sign(subgraph.as('PARTNER', { business: newId() }), id, digest)).toBe('FORBIDDEN');
    const stranger = subgraph.as('PARTY', { caseId: newId(), caseSide: 'RESPONDENT', name: '남' });
    expect(await sign(stranger, id, digest)).toBe('CASE_UNKNOWN');
    expect(await sign(applicant, id, digest, '홍길순')).toBe('SIGNER_NAME_DIFFERS');
    expect(await sign(applicant, id, digest, ' ')).toBe('SIGNER_NAME_MISSING');
    expect(await sign(applicant, id, '0'.repeat(64))).toBe('AGREEMENT_CHANGED');
    expect(await sign(applicant, id, digest, '홍 길동')).toMatchObject({
      state: 'UNSIGNED',
      whoseMove: ['RESPONDENT'],
    });
    expect(await sign(applicant, id, digest)).toBe('ALREADY_SIGNED');
    expect(await toldOrders(id)).toEqual([]);

    const done = await act(respondent, 'signAgreement', { caseId: id, digest, name: '김대표', office: '대표이사' });
    expect(done).toMatchObject({ state: 'SIGNED', termsOpen: 1, whoseMove: ['RESPONDENT'] });
    expect(await papers(id)).toHaveLength(2);
    const [event] = await toldOrders(id);
    expect(event?.data).toMatchObject({
      caseId: id,
      terms: [{ kind: 'REFUND', orderLineId: LINE, amount: 10_000 }],
    });
    const seen = await officer.ask(
      'query ($id: ID!) { disputeCase(id: $id) { offers { signatures { side signerName office digest } } } }',
      { id },
    );
    expect(seen.data.disputeCase.offers[0].signatures).toEqual([
      { side: 'APPLICANT', signerName: '홍 길동', office: null, digest },
      { side: 'RESPONDENT', signerName: '김대표', office: '대표이사', digest },
    ]);
    expect(done.offers[0].signatures[0]).toMatchObject({ side: 'APPLICANT', signerName: null });
  });

  test('a connection lost while signing, or both at once, leaves one signature of each and carries out once', async () => {
    const { id, applicant, respondent, digest } = await drafted();
    const outcomes = await Promise.all([
      sign(applicant, id, digest),
      sign(applicant, id, digest),
      sign(respondent, id, digest, '김대표'),
      sign(respondent, id, digest, '김대표'),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'ALREADY_SIGNED' || outcome === 'WRONG_STATE')).toHaveLength(2);
    expect(await toldOrders(id)).toHaveLength(1);
    const signatures = await subgraph.em.fork().execute('select id from case_signature where case_id = ?', [id]);
    expect(signatures).toHaveLength(2);
  });

  test('who does not sign says why, and the case goes back to the facts; so it does when the time is over', async () => {
    const rejected = await drafted();
    expect(await act(rejected.respondent, 'rejectAgreement', { caseId: rejected.id, reason: ' ' })).toBe(
      'AGREEMENT_REASON_MISSING',
    );
    await sign(rejected.applicant, rejected.id, rejected.digest);
    const back = await act(rejected.respondent, 'rejectAgreement', { caseId: rejected.id, reason: '금액이 다릅니다.' });
    expect(back).toMatchObject({ state: 'FACT_FINDING', applicantSignedAt: null });

    const silent = await drafted();
    await sign(silent.applicant, silent.id, silent.digest);
    await sweepDeadlines(subgraph.em.fork(), new Date('2026-12-20T05:00:00Z'));
    expect(await sign(silent.respondent, silent.id, silent.digest)).toBe('WRONG_STATE');
    expect(await toldOrders(silent.id)).toEqual([]);
  });
});

describe('a signed agreement is performed before its case is closed', () => {
  test('the orders report how far they are; told twice or out of order nothing changes', async () => {
    const { id, officer, done, terms } = await signed();
    const close = () => act(officer, 'closeCase', { caseId: id, result: 'SETTLED' });
    expect(done.termsOpen).toBe(1);
    expect(await close()).toBe('TERMS_OPEN');
    const [term] = terms;
    await fromOrders(id, term?.id, 'BEGUN', { reference: '2026112100001' });
    await fromOrders(id, term?.id, 'BEGUN');
    expect(await close()).toBe('TERMS_OPEN');
    await fromOrders(id, term?.id, 'DONE');
    await fromOrders(id, term?.id, 'BEGUN');
    await fromOrders(id, term?.id, 'DONE');
    expect(await close()).toMatchObject({ state: 'CLOSED', result: 'SETTLED' });
  });

  test('what was only proposed is moved by nobody, and does not make up for what was signed', async () => {
    const led = await aLedCase(subgraph, { applicantStatedAt: NOW, respondentStatedAt: NOW, orderId: newId() });
    const terms = [{ kind: 'APOLOGY' }];
    const put = await act(led.officer, 'recommendSettlement', { caseId: led.id, text: '권고', terms });
    const { digest } = put.offers[0];
    for (const side of [led.applicant, led.respondent])
      await act(side, 'answerRecommendation', { caseId: led.id, digest, agreed: true });
    await act(led.officer, 'recordAgreement', {
      caseId: led.id,
      text: '합의함',
      terms: [{ kind: 'REPAIR', note: '지퍼' }],
    });
    const proposed = put.offers[0].terms[0];
    expect(proposed).toMatchObject({ state: 'PROPOSED', availableSteps: [] });
    expect(await act(led.officer, 'settleCaseTerm', { termId: proposed.id, note: '함' })).toBe('WRONG_STATE');
    expect(await act(led.officer, 'closeCase', { caseId: led.id, result: 'SETTLED' })).toBe('TERMS_OPEN');
    expect(await act(led.applicant, 'withdrawCase', { caseId: led.id, reason: '그만둠' })).toBe('WRONG_STATE');
    expect(await toldOrders(led.id)).toMatchObject([{ data: { terms: [] } }]);
  });

  test('what the orders refuse, the business does by hand and the applicant confirms', async () => {
    const { id, officer, applicant, respondent, terms } = await signed([REFUND, { kind: 'APOLOGY' }]);
    const [refund, apology] = terms.map((term) => term.id);
    expect(await act(respondent, 'reportCaseTerm', { termId: refund, note: '송금' })).toBe('TERM_OF_ORDERS');
    expect(await act(officer, 'settleCaseTerm', { termId: refund, note: '직접' })).toBe('TERM_OF_ORDERS');
    const reason = { ko: '결제한 금액을 넘습니다.', en: 'More than was paid.' };
    await fromOrders(id, refund, 'REFUSED', { reason });
    const reported = await act(respondent, 'reportCaseTerm', { termId: refund, note: '계좌로 송금했습니다.' });
    expect(reported.offers[0].terms[0]).toMatchObject({ state: 'REPORTED', remark: '계좌로 송금했습니다.' });
    const contested = await act(applicant, 'contestCaseTerm', { termId: refund, note: '받지 못했습니다.' });
    expect(contested.offers[0].terms[0]).toMatchObject({ state: 'REFUSED' });
    await act(respondent, 'reportCaseTerm', { termId: refund, note: '다시 송금했습니다.' });
    expect(await act(applicant, 'confirmCaseTerm', { termId: refund })).toMatchObject({ termsOpen: 1 });
    expect(await act(applicant, 'confirmCaseTerm', { termId: refund })).toBe('WRONG_STATE');
    expect(await act(officer, 'settleCaseTerm', { termId: apology, note: '사과문을 확인함' })).toMatchObject({
      termsOpen: 0,
      whoseMove: ['OFFICER'],
    });
    const stranger = subgraph.as('PARTY', { caseId: newId(), caseSide: 'APPLICANT', name: '남' });
    expect(await act(stranger, 'confirmCaseTerm', { termId: refund })).toBe('TERM_UNKNOWN');
  });
});
