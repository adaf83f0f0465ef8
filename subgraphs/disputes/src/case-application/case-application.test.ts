import { newId } from '@madang/subgraph-kit';
import { anonymous, startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connectTestProviders } from '../case-access/case-access.factory.ts';
import { HOME, PASSWORD } from '../case-access/testing/case-door.ts';
import { disputes } from '../subgraph.ts';
import { forgetOldApplications } from './forget-old-applications.ts';

const NOW = new Date('2026-11-30T05:00:00Z');
const APPLICATION = `id state applicantName codeSentTo counsellings { id number title } counsellingId title statement
  businessName saleType claimReason purchasedOn paidAmount email address savedAt`;

const WRITTEN = {
  title: '환불 거부',
  statement: '청약철회를 했으나 환불하지 않습니다. 35,000원을 돌려받고 싶습니다.',
  businessName: '  게임 회사 ',
  saleType: 'E_COMMERCE',
  claimReason: 'WITHDRAWAL',
  purchasedOn: '2026-11-20',
  paidAmount: 35_000,
  email: 'hong@example.com',
  address: '부산광역시 해운대구 우동 1',
};

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape
type Any = any;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes, NOW);
});
beforeEach(() => void connectTestProviders({ CASE_ACCESS_CODES_PER_HOUR: '100' }));
afterAll(() => subgraph.stop());

async function ask(mutation: string, input: object, answer = `caseApplication { ${APPLICATION} }`): Promise<Any> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} userErrors { code field } } }`;
  const { data, errors } = await subgraph.as([], { ...anonymous, address: HOME }).ask(document, { input });
  expect(errors).toEqual([]);
  return data[mutation];
}

const codeOf = async (mutation: string, input: object, answer?: string) =>
  (await ask(mutation, input, answer)).userErrors[0]?.code;

let phones = 0;
function aPhone(): string {
  phones += 1;
  return `0105555${String(phones).padStart(4, '0')}`;
}

let numbers = 0;
/** Somebody whom the desk counselled. */
async function counselled({ name = '홍길동', phone = aPhone() } = {}) {
  numbers += 1;
  const data = {
    ticketId: newId(),
    ticketNumber: `99${String(numbers).padStart(8, '0')}`,
    title: '환불 상담',
    counselledAt: '2026-11-25T05:00:00Z',
    by: '이상담',
    customerId: newId(),
    customerName: name,
    customerPhone: phone,
    orderId: newId(),
    orderLineId: newId(),
  };
  const event = { id: newId(), type: 'callcenter.ticket-completed', data };
  expect(await subgraph.hear(event)).toBe(201);
  return { ...data, name, phone };
}

const begun = (name: string, phoneNumber: string) =>
  ask('beginCaseApplication', { name, birthDigits: '900101-1', carrier: 'SKT', phoneNumber });

async function identified(name: string, phone: string): Promise<Any> {
  const { caseApplication } = await begun(name, phone);
  const answer = await ask('confirmApplicant', { applicationId: caseApplication.id, code: '123456' });
  expect(answer.userErrors).toEqual([]);
  return answer.caseApplication;
}

const FILED = 'filed { caseNumber caseLogin { id step } }';
const submit = (applicationId: string) => ask('submitCaseApplication', { applicationId, confirmed: true }, FILED);

async function caseOf(number: string): Promise<Any> {
  const { data, errors } = await subgraph.as('LEAD').ask(
    `query ($search: String) { disputeCases(search: $search) { nodes { id number state origin title facts applicantName
        claimReason saleType region respondent { name } whoseMove ticket { id }
        history { step takenByName } } } }`,
    { search: number },
  );
  expect(errors).toEqual([]);
  return data.disputeCases.nodes[0];
}

test('who was counselled is identified, writes with autosave, files, and comes in by a password of their own', async () => {
  const person = await counselled();
  const { id, counsellings, applicantName, state } = await identified('홍 길동', person.phone);
  expect({ applicantName, state }).toEqual({ applicantName: '홍 길동', state: 'DRAFT' });
  expect(counsellings).toMatchObject([{ number: person.ticketNumber, title: '환불 상담' }]);
  await ask('saveCaseApplication', { applicationId: id, title: '환불' });
  const saved = await ask('saveCaseApplication', {
    applicationId: id,
    counsellingNumber: person.ticketNumber,
    ...WRITTEN,
  });
  expect(saved.caseApplication).toMatchObject({ ...WRITTEN, counsellingId: counsellings[0].id });
  const again = await subgraph
    .as([], anonymous)
    .ask(`query ($id: ID!) { caseApplication(id: $id) { ${APPLICATION} } }`, {
      id,
    });
  expect(again.data.caseApplication).toMatchObject(WRITTEN);
  const { filed } = await submit(id);
  expect(filed).toMatchObject({ caseNumber: expect.stringMatching(/^2026\d{6}$/), caseLogin: { step: 'PASSWORD' } });
  const dispute = await caseOf(filed.caseNumber);
  expect(dispute).toMatchObject({
    state: 'RECEIVED',
    origin: 'PORTAL',
    applicantName: '홍 길동',
    facts: expect.stringContaining('지불 금액: 35,000원'),
    claimReason: 'WITHDRAWAL',
    saleType: 'E_COMMERCE',
    region: 'BUSAN',
    respondent: { name: '게임 회사' },
    whoseMove: ['LEAD'],
    history: [{ step: 'OPEN', takenByName: '홍 길동' }],
  });
  const chosen = await ask(
    'chooseCasePassword',
    { loginId: filed.caseLogin.id, password: PASSWORD },
    'caseLogin { step pass { caseId side } }',
  );
  expect(chosen.caseLogin).toEqual({ step: 'DONE', pass: { caseId: dispute.id, side: 'APPLICANT' } });
  // Whoever has a password comes in by it.
  expect((await submit(id)).filed).toEqual({ caseNumber: filed.caseNumber, caseLogin: null });
});

test('an application that is sent twice at once is one case, and its sender gets in either way', async () => {
  const person = await counselled();
  const { id } = await identified(person.name, person.phone);
  await ask('saveCaseApplication', { applicationId: id, counsellingNumber: person.ticketNumber, ...WRITTEN });
  const both = await Promise.all([submit(id), submit(id)]);
  expect(new Set(both.map(({ filed }) => filed.caseNumber)).size).toBe(1);
  expect(both.map(({ filed }) => filed.caseLogin.step)).toEqual(['PASSWORD', 'PASSWORD']);
  const other = await identified(person.name, person.phone);
  await ask('saveCaseApplication', { applicationId: other.id, counsellingNumber: person.ticketNumber, ...WRITTEN });
  expect((await submit(other.id)).userErrors).toMatchObject([{ code: 'COUNSELLING_HAS_CASE' }]);
});

test('there is no application without a consultation of the same person (K3)', async () => {
  const person = await counselled();
  const stranger = await identified('김남', person.phone);
  expect(stranger.counsellings).toEqual([]);
  const wrong = { applicationId: stranger.id, counsellingNumber: person.ticketNumber };
  expect(await codeOf('saveCaseApplication', wrong)).toBe('COUNSELLING_UNKNOWN');
  await ask('saveCaseApplication', { applicationId: stranger.id, ...WRITTEN });
  expect((await submit(stranger.id)).userErrors).toMatchObject([
    { code: 'COUNSELLING_MISSING', field: ['input', 'counsellingNumber'] },
  ]);
  // Who rang from another phone names the number.
  const own = await identified(person.name, aPhone());
  expect(own.counsellings).toEqual([]);
  const right = { applicationId: own.id, counsellingNumber: person.ticketNumber, ...WRITTEN };
  expect(await codeOf('saveCaseApplication', right)).toBeUndefined();
  expect((await submit(own.id)).userErrors).toEqual([]);
});

test('what is left out or wrong is named by its field, and what was saved stays', async () => {
  const person = await counselled();
  const { id: applicationId } = await identified(person.name, person.phone);
  const save = (more: object) => codeOf('saveCaseApplication', { applicationId, ...more });
  expect(await save({ email: 'hong@' })).toBe('EMAIL_INVALID');
  // A day that is none is no day of the graph.
  const document =
    'mutation ($input: SaveCaseApplicationInput!) { saveCaseApplication(input: $input) { userErrors { code } } }';
  const { errors } = await subgraph
    .as([], anonymous)
    .ask(document, { input: { applicationId, purchasedOn: '2026-02-30' } });
  expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  expect(await save({ purchasedOn: '2026-12-01' })).toBe('DATE_INVALID');
  expect(await save({ paidAmount: -1 })).toBe('AMOUNT_INVALID');
  expect(await save({ title: '가'.repeat(201) })).toBe('TEXT_TOO_LONG');
  const missing = async (more: object) => {
    await ask('saveCaseApplication', { applicationId, ...more });
    return (await submit(applicationId)).userErrors[0]?.field?.[1];
  };
  expect(await missing({ counsellingNumber: person.ticketNumber })).toBe('businessName');
  expect(await missing({ businessName: '게임회사' })).toBe('title');
  expect(await missing({ title: '환불' })).toBe('statement');
  expect(await codeOf('submitCaseApplication', { applicationId, confirmed: false }, FILED)).toBe('NOT_CONFIRMED');
  expect(await missing({ statement: '환불을 원합니다.' })).toBeUndefined();
});

test('a wrong code is tried three times, a secret that is none opens nothing, and codes are counted', async () => {
  const { caseApplication } = await begun('홍길동', aPhone());
  expect(caseApplication).toMatchObject({ state: 'IDENTITY', applicantName: null, counsellings: [] });
  const tries = [];
  for (let turn = 0; turn < 4; turn += 1)
    tries.push(await codeOf('confirmApplicant', { applicationId: caseApplication.id, code: '000000' }));
  expect(tries).toEqual(['CODE_WRONG', 'CODE_WRONG', 'CODE_WRONG', 'CODE_EXPIRED']);
  expect(await codeOf('saveCaseApplication', { applicationId: caseApplication.id, title: '환불' })).toBe(
    'APPLICATION_ENDED',
  );
  expect(await codeOf('confirmApplicant', { applicationId: newId(), code: '123456' })).toBe('APPLICATION_ENDED');
  expect((await submit('nobody')).userErrors).toMatchObject([{ code: 'APPLICATION_ENDED' }]);
  connectTestProviders({ CASE_ACCESS_CODES_PER_HOUR: '2' });
  const phone = aPhone();
  const claimed = { name: '홍길동', birthDigits: '900101-1', carrier: 'SKT', phoneNumber: phone };
  const codes = [];
  for (let turn = 0; turn < 3; turn += 1) codes.push(await codeOf('beginCaseApplication', claimed));
  expect(codes.at(-1)).toBe('TOO_MANY_CODES');
  expect(await codeOf('beginCaseApplication', { ...claimed, phoneNumber: '02-123' })).toBe('INPUT_INVALID');
});

test('nothing of a draft lies in clear in a table, and it is gone after a day', async () => {
  const person = await counselled({ name: '남궁비밀' });
  const { id } = await identified('남궁비밀', person.phone);
  await ask('saveCaseApplication', { applicationId: id, ...WRITTEN, statement: '아무도 모르는 사연' });
  expect(await subgraph.clearText(['남궁비밀', person.phone, '아무도 모르는 사연', WRITTEN.email])).toEqual([]);
  const tomorrow = new Date(NOW.getTime() + 25 * 3_600_000);
  await forgetOldApplications(subgraph.em.fork(), {}, tomorrow);
  const { data } = await subgraph.as([], anonymous).ask('query ($id: ID!) { caseApplication(id: $id) { id } }', { id });
  expect(data.caseApplication).toBeNull();
});

test('of a consultation that a consumer applied on and the desk escalates there is one case, with the evidence', async () => {
  const person = await counselled();
  const { id } = await identified(person.name, person.phone);
  await ask('saveCaseApplication', { applicationId: id, counsellingNumber: person.ticketNumber, ...WRITTEN });
  const { filed } = await submit(id);
  const data = {
    ticketId: person.ticketId,
    ticketNumber: person.ticketNumber,
    customerId: person.customerId,
    customerName: person.name,
    orderId: null,
    orderLineId: null,
    title: '환불 거부',
    content: '환불을 거부함.',
    reason: '판매처가 거부',
    escalatedBy: { id: newId(), name: '이상담' },
    counselling: { ticketNumber: person.ticketNumber, at: '2026-11-25T05:00:00Z', by: '이상담' },
    evidence: { digest: 'b'.repeat(64) },
  };
  expect(await subgraph.hear({ id: newId(), type: 'callcenter.ticket-escalated', data })).toBe(201);
  const cases = 'select number, evidence_digest as digest from dispute_case where counselling_number = ?';
  expect(await subgraph.em.fork().execute(cases, [person.ticketNumber])).toEqual([
    { number: filed.caseNumber, digest: 'b'.repeat(64) },
  ]);
});
