import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, sweepDeadlines, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, aLedCase } from '../case-offer/testing/agreement-stories.ts';
import { CommitteeMemberRow, CommitteeSessionRow } from '../committee/index.ts';
import { disputes } from '../subgraph.ts';

const NOW = new Date('2026-11-23T05:00:00Z');
const SESSION = new Date('2026-12-01T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(disputes, NOW);
});
afterAll(() => subgraph.stop());

/** Takes an act of the committee or of a side; gives what it changed, or the code of the refusal. */
async function take(asker: Asker, mutation: string, input: object, wanted = 'mediation') {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const shown = {
    mediation:
      'id state dueAt decision applicantAcceptedAt excused { name } availableSteps disputeCase { state result termsOpen }',
    member: 'id name',
    session: 'id minutes members { name }',
  }[wanted];
  const { data, errors } = await asker.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${wanted} { ${shown} } userErrors { code field } } }`,
    { input },
  );
  if (errors.length > 0) return errors[0]?.extensions?.['code'];
  return data[mutation][wanted] ?? data[mutation].userErrors[0].code;
}

async function committee(conflictsWith: string[] = []) {
  const fields = ['CONSUMER', 'BUSINESS', 'LAW', 'LAW', 'EXPERT', 'EXPERT'] as const;
  const members = fields.map((field, seat) =>
    subgraph.em.create(CommitteeMemberRow, {
      id: newId(),
      name: `위원 ${seat}`,
      field,
      conflictsWith: seat === 5 ? conflictsWith : [],
      active: true,
    }),
  );
  await subgraph.em.flush();
  return members;
}

/** A session that was held already, so that what was put on its agenda can be decided. */
async function aSession(seats: readonly CommitteeMemberRow[], heldAt: Date) {
  const session = subgraph.em.create(CommitteeSessionRow, {
    id: newId(),
    heldAt,
    place: '조정위원회 회의실',
    members: seats.map(({ id }) => id),
    minutes: null,
    calledAt: NOW,
  });
  await subgraph.em.flush();
  return session.id;
}

async function handedOn() {
  const led = await aLedCase(subgraph, { state: 'RECOMMENDATION', recommendationPassedAt: NOW });
  const moved = await act(led.officer, 'transferToMediation', { caseId: led.id, reason: '합의에 이르지 못함' });
  expect(moved).toMatchObject({ state: 'MEDIATION', whoseMove: ['COMMITTEE'] });
  const { data } = await led.officer.ask('query ($id: ID!) { disputeCase(id: $id) { mediation { id state } } }', {
    id: led.id,
  });
  expect(data.disputeCase.mediation.state).toBe('RECEIVED');
  return { ...led, mediationId: data.disputeCase.mediation.id as string };
}

/** A mediation that was decided, with an apology ordered. */
async function decided() {
  const led = await handedOn();
  const sessionId = await aSession(await committee(), SESSION);
  await take(led.officer, 'putOnAgenda', { mediationId: led.mediationId, sessionId, paper: '안건' });
  // The session is over by now.
  await subgraph.em.execute('update committee_session set held_at = ? where id = ?', [NOW, sessionId]);
  const decision = await take(led.officer, 'decideMediation', {
    mediationId: led.mediationId,
    text: '피신청인은 신청인에게 사과한다.',
    reasons: '정지의 근거를 제출하지 못하였다.',
    terms: [{ kind: 'APOLOGY' }],
  });
  expect(decision).toMatchObject({ state: 'DECIDED' });
  return led;
}

test('a lead keeps the committee and calls sessions in which both sides are represented', async () => {
  const lead = subgraph.as('LEAD', { team: '1팀' });
  const kept = { name: '김위원', field: 'LAW', conflictsWith: [], active: true };
  const member = await take(lead, 'keepCommitteeMember', kept, 'member');
  expect(member).toMatchObject({ name: '김위원' });
  expect(await take(lead, 'keepCommitteeMember', { ...kept, name: ' ' }, 'member')).toBe('MEMBER_NAME_MISSING');
  expect(await take(lead, 'keepCommitteeMember', { ...kept, conflictsWith: [newId()] }, 'member')).toBe(
    'BUSINESS_UNKNOWN',
  );
  const seats = await committee();
  const call = (heldAt: Date, ids: readonly string[]) =>
    take(lead, 'callCommitteeSession', { heldAt: heldAt.toISOString(), place: '회의실', memberIds: ids }, 'session');
  const ids = seats.map(({ id }) => id);
  expect(await call(NOW, ids)).toBe('SESSION_OVER');
  expect(await call(SESSION, ids.slice(0, 4))).toBe('SEATS_UNSOUND');
  expect(await call(SESSION, ids.slice(1))).toBe('SEATS_UNSOUND');
  const session = await call(SESSION, ids);
  expect(session.members).toHaveLength(6);
  expect(await take(lead, 'keepMinutes', { sessionId: session.id, minutes: '회의록' }, 'session')).toBe(
    'SESSION_NOT_HELD',
  );
  const officer = subgraph.as('OFFICER', { team: '1팀' });
  expect(await take(officer, 'keepCommitteeMember', kept, 'member')).toBe('FORBIDDEN');
});

test('a member with a conflict does not decide, and without five others nobody does (K15)', async () => {
  const led = await handedOn();
  const [row] = await subgraph.em
    .fork()
    .execute<{ respondent_id: string }[]>('select respondent_id from dispute_case where id = ?', [led.id]);
  const seats = await committee([row?.respondent_id ?? '']);
  const sessionId = await aSession(seats.slice(1), SESSION);
  const put = await take(led.officer, 'putOnAgenda', { mediationId: led.mediationId, sessionId, paper: '안건' });
  expect(put).toMatchObject({
    state: 'ON_AGENDA',
    excused: [{ name: '위원 5' }],
    availableSteps: ['TAKE_OFF_AGENDA', 'WITHDRAW'],
  });
  const decision = { mediationId: led.mediationId, text: '주문', reasons: '이유' };
  expect(await take(led.officer, 'decideMediation', decision)).toBe('NO_QUORUM');
  await take(led.officer, 'takeOffAgenda', { mediationId: led.mediationId });
  const full = await aSession(seats, SESSION);
  await take(led.officer, 'putOnAgenda', { mediationId: led.mediationId, sessionId: full, paper: '안건' });
  expect(await take(led.officer, 'decideMediation', decision)).toBe('SESSION_NOT_HELD');
  expect(await take(led.officer, 'decideMediation', { ...decision, reasons: ' ' })).toBe('REASONS_MISSING');
});

test('both sides accept a decision, once each; the second acceptance ends the case and what was ordered is owed', async () => {
  const { mediationId, applicant, respondent, officer, id } = await decided();
  expect(await take(officer, 'answerMediation', { mediationId, accepted: true })).toBe('FORBIDDEN');
  const first = await take(applicant, 'answerMediation', { mediationId, accepted: true });
  expect(first).toMatchObject({ state: 'DECIDED', disputeCase: { state: 'MEDIATION' } });
  expect(await take(applicant, 'answerMediation', { mediationId, accepted: true })).toBe('ALREADY_ANSWERED');
  expect(await take(respondent, 'answerMediation', { mediationId, accepted: true })).toMatchObject({
    state: 'ACCEPTED',
    disputeCase: { state: 'CLOSED', result: 'MEDIATED', termsOpen: 1 },
  });
  const { data } = await respondent.ask(
    'query ($id: ID!) { disputeCase(id: $id) { offers { kind terms { id availableSteps } } history { step takenByName } } }',
    { id },
  );
  const [term] = data.disputeCase.offers.at(-1).terms;
  const clocks = await subgraph.em
    .fork()
    .execute("select state from deadline where subject_id = ? and clock = 'PERFORMANCE'", [id]);
  expect(clocks).toEqual([{ state: 'RUNNING' }]);
  expect(term.availableSteps).toEqual(['REPORT']);
  await act(respondent, 'reportCaseTerm', { termId: term.id, note: '사과문을 보냈습니다.' });
  expect(await act(applicant, 'confirmCaseTerm', { termId: term.id })).toMatchObject({ termsOpen: 0 });
  expect(data.disputeCase.history.at(-1)).toEqual({ step: 'CONCLUDE_MEDIATION', takenByName: '게임회사' });
});

test('both at once accept it together, and one refusal ends it', async () => {
  const both = await decided();
  const outcomes = await Promise.all([
    take(both.applicant, 'answerMediation', { mediationId: both.mediationId, accepted: true }),
    take(both.respondent, 'answerMediation', { mediationId: both.mediationId, accepted: true }),
  ]);
  expect(outcomes.map(({ state }) => state).toSorted()).toEqual(['ACCEPTED', 'DECIDED']);

  const refused = await decided();
  const { mediationId } = refused;
  expect(await take(refused.respondent, 'answerMediation', { mediationId, accepted: false })).toBe(
    'ANSWER_REASON_MISSING',
  );
  await take(refused.applicant, 'answerMediation', { mediationId, accepted: true });
  expect(
    await take(refused.respondent, 'answerMediation', { mediationId, accepted: false, reason: '과합니다.' }),
  ).toMatchObject({
    state: 'REFUSED',
    disputeCase: { state: 'CLOSED', result: 'NOT_MEDIATED', termsOpen: 0 },
  });
});

test('who says nothing for 15 days accepts (67조), and who has refused in time does not', async () => {
  const silent = await decided();
  await sweepDeadlines(subgraph.em.fork(), new Date('2026-12-07T05:00:00Z'));
  const read =
    'query ($id: ID!) { disputeCase(id: $id) { state result mediation { state } history { step takenByName note } } }';
  expect((await silent.officer.ask(read, { id: silent.id })).data.disputeCase.state).toBe('MEDIATION');
  await sweepDeadlines(subgraph.em.fork(), new Date('2026-12-09T05:00:00Z'));
  const { data } = await silent.officer.ask(read, { id: silent.id });
  expect(data.disputeCase).toMatchObject({ state: 'CLOSED', result: 'MEDIATED', mediation: { state: 'ACCEPTED' } });
  expect(data.disputeCase.history.at(-1)).toMatchObject({ step: 'CONCLUDE_MEDIATION', takenByName: '기한 경과' });
  expect(await take(silent.respondent, 'answerMediation', { mediationId: silent.mediationId, accepted: true })).toBe(
    'WRONG_STATE',
  );
});

test('an applicant withdraws before the decision; the committee, its papers and members are nothing for the sides', async () => {
  const led = await handedOn();
  const { data } = await led.applicant.ask(
    'query ($id: ID!) { disputeCase(id: $id) { mediation { dueAt paper session { id } excused { id } availableSteps } } }',
    { id: led.id },
  );
  // Thirty days, the day of the transfer not counted.
  const dueAt = '2026-12-23T14:59:59.999Z';
  expect(data.disputeCase.mediation).toEqual({
    dueAt,
    paper: null,
    session: null,
    excused: [],
    availableSteps: ['WITHDRAW'],
  });
  expect((await led.applicant.ask('{ committeeMembers { id } }')).errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  const docket = async (asker: Asker) =>
    (await asker.ask('{ mediations(first: 100) { nodes { id } } }')).data.mediations.nodes.map(
      ({ id }: { id: string }) => id,
    );
  expect(await docket(led.officer)).toContain(led.mediationId);
  expect(await docket(subgraph.as('OFFICER', { team: '2팀' }))).not.toContain(led.mediationId);
  const withdrawn = await take(led.applicant, 'withdrawMediation', { mediationId: led.mediationId, reason: '해결됨' });
  expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', dueAt: null, disputeCase: { state: 'WITHDRAWN' } });
});
