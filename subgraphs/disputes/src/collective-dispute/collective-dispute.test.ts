import { newId } from '@madang/subgraph-kit';
import { flaws, toMermaid } from '@madang/subgraph-kit/process';
import {
  anonymous,
  diagramIn,
  startTestSubgraph,
  sweepDeadlines,
  type Asker,
  type TestSubgraph,
} from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BusinessRow } from '../business/index.ts';
import { connectTestProviders } from '../case-access/case-access.factory.ts';
import { HOME } from '../case-access/testing/case-door.ts';
import { disputes } from '../subgraph.ts';
import { COLLECTIVE_STATES } from './collective-dispute.ts';
import { tellParticipants } from './collective-notices.ts';
import { collectiveProcess } from './collective-process.ts';
import { aSession } from './testing/a-session.ts';

const NOW = new Date('2026-11-30T05:00:00Z');
const CLOSED = new Date('2026-12-15T05:00:00Z');
const ANSWERED = new Date('2027-01-20T05:00:00Z');

const REQUEST = {
  title: '인공지능 스피커 환급 지연',
  harm: '리콜을 알린 뒤에도 환급하지 않습니다.',
  requestedBy: 'CONSUMER_ORGANISATION',
  harmed: 61,
};
const SHOWN = `id number state title participants joinUntil decision refundPercent answer answerReason availableSteps
  businessName business { name } session { id }`;

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape
type Any = any;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes, NOW);
});
beforeEach(() => {
  subgraph.setNow(NOW);
  connectTestProviders({ CASE_ACCESS_CODES_PER_HOUR: '100', CASE_ACCESS_WRONG_CASES_PER_HOUR: '1000' });
});
afterAll(() => subgraph.stop());

/** Takes an act; gives what it changed, or the code of the refusal. */
async function take(
  asker: Asker,
  mutation: string,
  input: object,
  wanted = `collectiveDispute { ${SHOWN} }`,
): Promise<Any> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${wanted} userErrors { code field } } }`;
  const { data, errors } = await asker.ask(document, { input });
  if (errors.length > 0) return errors[0]?.extensions?.['code'];
  const { userErrors, ...rest } = data[mutation];
  return userErrors[0]?.code ?? Object.values(rest)[0];
}

const PART = 'participation { paidAmount award representative answer availableSteps }';
const lead = () => subgraph.as('LEAD', { team: '1팀' });
const officer = () => subgraph.as('OFFICER', { team: '1팀' });
const anybody = () => subgraph.as([], { ...anonymous, address: HOME });

let businesses = 0;
async function requested(more: object = {}): Promise<Any> {
  businesses += 1;
  return take(officer(), 'requestCollectiveDispute', {
    ...REQUEST,
    businessName: `스피커 회사 ${businesses}`,
    ...more,
  });
}

async function announced(): Promise<Any> {
  const { id } = await requested();
  return take(lead(), 'announceCollectiveDispute', { disputeId: id, joinUntil: '2026-12-14' });
}

let people = 0;
function aPhone(): string {
  people += 1;
  return `0106666${String(people).padStart(4, '0')}`;
}

/** Somebody whose identity was checked: the secret by which they act. */
async function somebody(phone = aPhone()): Promise<string> {
  const begun = await take(
    anybody(),
    'beginCaseApplication',
    { name: `참가자${phone.slice(-4)}`, birthDigits: '900101-1', carrier: 'SKT', phoneNumber: phone },
    'caseApplication { id }',
  );
  const confirmed = await take(
    anybody(),
    'confirmApplicant',
    { applicationId: begun.id, code: '123456' },
    'caseApplication { id }',
  );
  return confirmed.id;
}

const join = (applicationId: string, disputeId: string, more: object = {}) =>
  take(
    anybody(),
    'joinCollectiveDispute',
    { applicationId, disputeId, paidAmount: 99_001, statement: '환급을 받지 못했습니다.', confirmed: true, ...more },
    PART,
  );

async function participantsOf(asker: Asker, disputeId: string): Promise<Any> {
  const query = `query ($id: ID!) { collectiveParticipants(disputeId: $id, first: 50) { nodes {
    id name phoneNumber statement paidAmount representative answer } } }`;
  const { data, errors } = await asker.ask(query, { id: disputeId });
  return errors[0]?.extensions?.['code'] ?? data.collectiveParticipants.nodes;
}

/** Ends the time of what runs by now. */
async function timePasses(now: Date): Promise<void> {
  subgraph.setNow(now);
  await sweepDeadlines(subgraph.em, now);
}

const DECISION = { text: '사업자는 구입가의 절반을 환급한다.', reasons: '리콜 대상임이 확인된다.', refundPercent: 50 };

async function decided(): Promise<Any> {
  const { id } = await announced();
  const phones = [aPhone(), aPhone()];
  for (const phone of phones) await join(await somebody(phone), id);
  await timePasses(CLOSED);
  const sessionId = await aSession(subgraph, NOW);
  expect(await take(lead(), 'decideCollectiveDispute', { disputeId: id, sessionId, ...DECISION })).toMatchObject({
    state: 'DECIDED',
  });
  return { id, phones };
}

async function partnerOf(disputeId: string): Promise<Asker> {
  const { data } = await lead().ask('query ($id: ID!) { collectiveDispute(id: $id) { business { id } } }', {
    id: disputeId,
  });
  return subgraph.as('PARTNER', { business: data.collectiveDispute.business.id });
}

test('the process is sound, and drawn in the README', async () => {
  expect(flaws(collectiveProcess, COLLECTIVE_STATES)).toEqual([]);
  const readme = new URL('../../README.md', import.meta.url);
  expect(await diagramIn(readme, 'How a collective dispute moves')).toBe(toMermaid(collectiveProcess));
});

test('a collective mediation is begun for fifty harmed alike and announced for two weeks; before that nobody outside knows of it (K16)', async () => {
  expect(await requested({ title: ' ' })).toBe('TEXT_MISSING');
  expect(await requested({ harmed: 0 })).toBe('HARMED_INVALID');
  const few = await requested({ harmed: 49 });
  const wanted = (disputeId: string, joinUntil: string) =>
    take(lead(), 'announceCollectiveDispute', { disputeId, joinUntil });
  expect(await wanted(few.id, '2026-12-14')).toBe('TOO_FEW_HARMED');
  expect(await take(officer(), 'announceCollectiveDispute', { disputeId: few.id, joinUntil: '2026-12-14' })).toBe(
    'FORBIDDEN',
  );
  const rejected = await take(lead(), 'rejectCollectiveDispute', { disputeId: few.id, reason: '50명 미만' });
  expect(rejected).toMatchObject({ state: 'REJECTED', availableSteps: [] });

  const { id } = await requested();
  const seen = async () => {
    const query = `query ($id: ID!) { collectiveDispute(id: $id) { ${SHOWN} } }`;
    return (await subgraph.as([], anonymous).ask(query, { id })).data.collectiveDispute;
  };
  expect(await seen()).toBeNull();
  expect(await join(await somebody(), id)).toBe('DISPUTE_UNKNOWN');
  expect(await wanted(id, '2026-12-13')).toBe('NOTICE_TOO_SHORT');
  expect(await wanted(id, '2026-12-14')).toMatchObject({ state: 'ANNOUNCED', joinUntil: '2026-12-14T15:00:00.000Z' });
  expect(await wanted(id, '2026-12-14')).toBe('WRONG_STATE');
  expect(await seen()).toMatchObject({
    state: 'ANNOUNCED',
    businessName: expect.stringContaining('스피커 회사'),
    business: null,
    participants: null,
    session: null,
    availableSteps: [],
  });
});

test('who was harmed joins once by an identity check, leaves again, and is known to those who lead it alone', async () => {
  const { id } = await announced();
  const phone = aPhone();
  const one = await somebody(phone);
  expect(await join(one, id, { confirmed: false })).toBe('NOT_CONFIRMED');
  expect(await join(one, id, { paidAmount: -1 })).toBe('AMOUNT_INVALID');
  expect(await join('secret of nobody', id)).toBe('APPLICATION_ENDED');
  const twice = await Promise.all([join(one, id), join(one, id)]);
  expect(twice.filter((outcome) => outcome === 'ALREADY_JOINED')).toHaveLength(1);
  // The same person with another identity check is the same participant.
  expect(await join(await somebody(phone), id)).toBe('ALREADY_JOINED');
  const [participant] = await participantsOf(lead(), id);
  expect(participant).toMatchObject({
    statement: '환급을 받지 못했습니다.',
    paidAmount: 99_001,
    phoneNumber: expect.stringContaining('*'),
  });
  expect(participant.name).toMatch(/^참가자/);
  expect(await participantsOf(subgraph.as('PARTNER', { business: newId() }), id)).toBe('FORBIDDEN');

  const asked = `query ($applicationId: ID!, $disputeId: ID!) {
    collectiveParticipation(applicationId: $applicationId, disputeId: $disputeId) { availableSteps } }`;
  const part = async (applicationId: string) =>
    (await anybody().ask(asked, { applicationId, disputeId: id })).data.collectiveParticipation;
  expect(await part(one)).toEqual({ availableSteps: ['LEAVE'] });
  const leave = () => take(anybody(), 'leaveCollectiveDispute', { applicationId: one, disputeId: id });
  expect(await leave()).toMatchObject({ state: 'ANNOUNCED' });
  expect(await leave()).toBe('NO_PARTICIPANT');
  expect(await part(one)).toBeNull();
  expect(await participantsOf(lead(), id)).toEqual([]);
});

test('up to three participants speak for all, and the last naming counts', async () => {
  const { id } = await announced();
  for (let count = 0; count < 4; count += 1) await join(await somebody(), id);
  const ids: string[] = (await participantsOf(lead(), id)).map((participant: Any) => participant.id);
  const name = (participantIds: readonly string[]) =>
    take(officer(), 'nameRepresentatives', { disputeId: id, participantIds });
  expect(await name(ids)).toBe('REPRESENTATIVES_INVALID');
  expect(await name([newId()])).toBe('REPRESENTATIVES_INVALID');
  await name(ids.slice(0, 3));
  await name(ids.slice(2));
  const representatives = (await participantsOf(lead(), id)).map((participant: Any) => participant.representative);
  expect(representatives).toEqual([false, false, true, true]);
});

test('after the announcement nobody joins; the committee decides with five members without a conflict, and participants are told', async () => {
  const { id } = await announced();
  const one = await somebody();
  await join(one, id);
  const dispute = { disputeId: id, ...DECISION };
  const early = await aSession(subgraph, NOW);
  expect(await take(officer(), 'decideCollectiveDispute', { ...dispute, sessionId: early })).toBe('WRONG_STATE');
  subgraph.setNow(CLOSED);
  expect(await join(await somebody(), id)).toBe('WRONG_STATE');
  await timePasses(CLOSED);
  expect(await join(await somebody(), id)).toBe('WRONG_STATE');
  const [row] = await subgraph.em
    .fork()
    .execute<{ business_id: string }[]>('select business_id from collective_dispute where id = ?', [id]);
  expect(await take(officer(), 'decideCollectiveDispute', { ...dispute, sessionId: newId() })).toBe('SESSION_UNKNOWN');
  const conflicted = await aSession(subgraph, NOW, [row?.business_id ?? '']);
  expect(await take(officer(), 'decideCollectiveDispute', { ...dispute, sessionId: conflicted })).toBe('NO_QUORUM');
  expect(await take(officer(), 'decideCollectiveDispute', { ...dispute, sessionId: early, refundPercent: 101 })).toBe(
    'PERCENT_INVALID',
  );
  const after = await take(officer(), 'decideCollectiveDispute', { ...dispute, sessionId: early });
  expect(after).toMatchObject({ state: 'DECIDED', refundPercent: 50, session: { id: early } });
  const told = async () => {
    const all = 'select template from message where subject_id = ? order by template';
    return (await subgraph.em.fork().execute<{ template: string }[]>(all, [id])).map(({ template }) => template);
  };
  // The business at once; participants by a job, since there may be very many of them, and nobody twice.
  const all = ['collective-decided', 'collective-decided', 'collective-joined'];
  await expect.poll(told).toEqual(all);
  const payload = { disputeId: id, answerBy: CLOSED.toISOString(), after: null };
  await tellParticipants(subgraph.em.fork(), payload, CLOSED);
  expect(await told()).toEqual(all);
});

test('participants answer for themselves, the business for all; silence of everybody accepts', async () => {
  const { id, phones } = await decided();
  // An identity check holds for a day: who comes back goes through another.
  const [one, other] = [await somebody(phones[0]), await somebody(phones[1])];
  const answer = (applicationId: string, accepted: boolean) =>
    take(anybody(), 'answerCollectiveDecision', { applicationId, disputeId: id, accepted }, PART);
  expect(await answer(one, false)).toMatchObject({ answer: 'REFUSED', award: 49_501, availableSteps: [] });
  expect(await answer(one, true)).toBe('ALREADY_ANSWERED');
  expect(await answer(await somebody(), true)).toBe('NO_PARTICIPANT');
  const partner = await partnerOf(id);
  const stranger = subgraph.as('PARTNER', { business: newId() });
  expect(await take(stranger, 'answerCollectiveDispute', { disputeId: id, accepted: true })).toBe('DISPUTE_UNKNOWN');
  const own = '{ collectiveDisputes(mine: true, first: 10) { nodes { id availableSteps } } }';
  expect((await partner.ask(own)).data.collectiveDisputes.nodes).toEqual([
    { id, availableSteps: ['ANSWER', 'REFUSE'] },
  ]);
  expect((await anybody().ask(own)).data.collectiveDisputes.nodes).toEqual([]);
  const accepted = await take(partner, 'answerCollectiveDispute', { disputeId: id, accepted: true });
  expect(accepted).toMatchObject({ state: 'DECIDED', answer: 'ACCEPTED' });
  expect(await take(partner, 'answerCollectiveDispute', { disputeId: id, accepted: false, reason: '번복' })).toBe(
    'ALREADY_ANSWERED',
  );
  await timePasses(ANSWERED);
  const query = 'query ($id: ID!) { collectiveDispute(id: $id) { state } }';
  expect((await lead().ask(query, { id })).data.collectiveDispute).toEqual({ state: 'CONCLUDED' });
  expect(await answer(other, true)).toBe('APPLICATION_ENDED');
});

test('a business that refuses ends it for all, with a reason that is told to staff and to itself', async () => {
  const { id } = await decided();
  const partner = await partnerOf(id);
  expect(await take(partner, 'answerCollectiveDispute', { disputeId: id, accepted: false })).toBe('REASON_MISSING');
  const refused = await take(partner, 'answerCollectiveDispute', {
    disputeId: id,
    accepted: false,
    reason: '책임 없음',
  });
  expect(refused).toMatchObject({ state: 'REFUSED', answerReason: '책임 없음' });
  const query = 'query ($id: ID!) { collectiveDispute(id: $id) { state answer answerReason } }';
  const { data } = await anybody().ask(query, { id });
  expect(data.collectiveDispute).toEqual({ state: 'REFUSED', answer: 'REFUSED', answerReason: null });
  await timePasses(ANSWERED);
  expect((await lead().ask(query, { id })).data.collectiveDispute).toMatchObject({ state: 'REFUSED' });
});

test('outside five participants are told as a number, fewer are not', async () => {
  const { id } = await announced();
  const count = async () =>
    (await anybody().ask('query ($id: ID!) { collectiveDispute(id: $id) { participants } }', { id })).data
      .collectiveDispute.participants;
  for (let joined = 0; joined < 4; joined += 1) await join(await somebody(), id);
  expect(await count()).toBeNull();
  await join(await somebody(), id);
  expect(await count()).toBe(5);
  expect(await subgraph.em.fork().count(BusinessRow, { name: { $like: '스피커 회사%' } })).toBeGreaterThan(0);
});
