import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';
import { aMessage } from './case-message.factory.ts';

const NOW = new Date('2026-12-01T05:00:00Z');
const CORRESPONDENCE = /* GraphQL */ `
  query ($id: ID!) {
    disputeCase(id: $id) {
      unreadCount
      history {
        step
        note
      }
      correspondence {
        nodes {
          id
          authorSide
          authorName
          kind
          title
          text
          visibleTo
          readByMe
          readings {
            side
            at
          }
        }
      }
    }
  }
`;

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
afterAll(() => subgraph.stop());

async function aLedCase(details: Parameters<typeof aCase>[1] = {}) {
  const officer = subgraph.as('OFFICER', { name: '최담당' });
  await anOfficer(subgraph.em, { id: officer.actor.id, name: '최담당' });
  const [customer, business] = [
    newId(),
    await aBusiness(subgraph.em, { name: `업체 ${newId()}`, email: 'cs@game.example' }),
  ];
  const { id } = await aCase(subgraph.em, {
    state: 'SELF_RESOLUTION',
    officerId: officer.actor.id,
    respondentId: business.id,
    customerId: customer,
    applicantEmail: 'hong@applicants.example',
    applicantPhone: '01012345678',
    ...details,
  });
  return {
    id,
    officer,
    applicant: subgraph.as('CONSUMER', { customer, name: '홍길동' }),
    partner: subgraph.as('PARTNER', { business: business.id, name: '마당게임즈' }),
  };
}

async function act(asker: Asker, mutation: string, input: Record<string, unknown>, answer = 'caseMessage { id }') {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const { data, errors } = await asker.ask(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ${answer} userErrors { code field } } }`,
    { input },
  );
  return data?.[mutation] ?? { errors: errors.map(({ extensions }) => extensions?.['code']) };
}

const opinion = (caseId: string, more: object = {}) => ({
  caseId,
  title: ' 의견 ',
  text: '약관에 따라 환불하지 않았습니다.',
  publicToOther: false,
  ...more,
});

async function seenBy(asker: Asker, id: string) {
  const { data, errors } = await asker.ask(CORRESPONDENCE, { id });
  expect(errors).toEqual([]);
  return { ...data.disputeCase, messages: data.disputeCase.correspondence.nodes };
}

async function sentTo(officer: Asker, id: string): Promise<string[]> {
  const { data } = await officer.ask(
    'query ($id: ID!) { disputeCase(id: $id) { messages { template channel side } } }',
    { id },
  );
  return data.disputeCase.messages
    .map(({ template, side }: { template: string; side: string | null }) => `${template} ${side ?? '-'}`)
    .toSorted();
}

describe('a statement', () => {
  test('goes to the officer alone, and to the other party only if its writer says so (K7)', async () => {
    const { id, officer, applicant, partner } = await aLedCase();
    expect((await act(partner, 'writeOpinion', opinion(id))).userErrors).toEqual([]);
    expect((await seenBy(applicant, id)).messages).toEqual([]);
    expect((await seenBy(officer, id)).messages).toMatchObject([
      { authorSide: 'RESPONDENT', authorName: '마당게임즈', kind: 'OPINION', title: '의견', visibleTo: ['RESPONDENT'] },
    ]);
    expect(await sentTo(officer, id)).toEqual(['party-moved -']);

    await act(applicant, 'writeOpinion', opinion(id, { publicToOther: true }));
    const [latest] = (await seenBy(partner, id)).messages;
    expect(latest).toMatchObject({ authorSide: 'APPLICANT', authorName: '홍길동', readByMe: false });
    expect(await sentTo(officer, id)).toEqual(['case-message-written RESPONDENT', 'party-moved -', 'party-moved -']);
  });

  test('is refused without its words, from who is no party, to strangers, and once the case has ended', async () => {
    const { id, officer, applicant, partner } = await aLedCase();
    const refused = async (asker: Asker, input: object) =>
      (await act(asker, 'writeOpinion', opinion(id, input))).userErrors;
    expect(await refused(partner, { title: ' ' })).toEqual([{ code: 'TITLE_MISSING', field: ['input', 'title'] }]);
    expect(await refused(partner, { title: '가'.repeat(201) })).toMatchObject([{ code: 'TITLE_TOO_LONG' }]);
    expect(await refused(partner, { text: '\n' })).toEqual([{ code: 'TEXT_MISSING', field: ['input', 'text'] }]);
    expect(await refused(partner, { text: '가'.repeat(20_001) })).toMatchObject([{ code: 'TEXT_TOO_LONG' }]);
    const stranger = subgraph.as('PARTNER', { business: newId() });
    expect(await refused(stranger, {})).toEqual([{ code: 'CASE_UNKNOWN', field: ['input', 'caseId'] }]);
    expect(await act(officer, 'writeOpinion', opinion(id))).toEqual({ errors: ['FORBIDDEN'] });
    expect(await act(subgraph.as('AGENT'), 'writeOpinion', opinion(id))).toEqual({ errors: ['FORBIDDEN'] });
    await act(applicant, 'withdrawCase', { caseId: id, reason: '해결됨' }, 'disputeCase { id }');
    expect(await refused(partner, {})).toEqual([{ code: 'CASE_ENDED', field: ['input', 'caseId'] }]);
  });
});

test("the officer's notice goes to whom it is for; another officer and a lead of the team write none", async () => {
  const { id, officer, applicant, partner } = await aLedCase();
  const notice = { caseId: id, to: ['APPLICANT'], title: '안내', text: '서류를 준비해 주십시오.' };
  expect((await act(officer, 'writeCaseNotice', notice)).userErrors).toEqual([]);
  expect((await seenBy(partner, id)).messages).toEqual([]);
  expect((await seenBy(applicant, id)).messages).toMatchObject([{ kind: 'NOTICE', authorName: '최담당' }]);
  expect(await sentTo(officer, id)).toEqual(['case-message-written APPLICANT', 'case-message-written APPLICANT']);
  expect((await act(officer, 'writeCaseNotice', { ...notice, to: [] })).userErrors).toMatchObject([
    { code: 'READERS_MISSING' },
  ]);
  for (const other of [subgraph.as('OFFICER'), subgraph.as(['OFFICER', 'LEAD'])]) {
    expect((await act(other, 'writeCaseNotice', notice)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  }
});

describe('who may read a message', () => {
  test('is widened by its own side, never narrowed, and two who widen at once tell once', async () => {
    const { id, officer, applicant, partner } = await aLedCase();
    const { caseMessage } = await act(partner, 'writeOpinion', opinion(id));
    const widen = (asker: Asker, to: string[]) => act(asker, 'widenCaseMessage', { messageId: caseMessage.id, to });
    const code = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code;
    expect(code(await widen(applicant, ['APPLICANT']))).toBe('MESSAGE_UNKNOWN');
    expect(code(await widen(officer, ['APPLICANT', 'RESPONDENT']))).toBe('NOT_ALLOWED');
    const both = await Promise.all([1, 2].map(() => widen(partner, ['APPLICANT'])));
    expect(both.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect((await seenBy(applicant, id)).messages).toMatchObject([{ visibleTo: ['APPLICANT', 'RESPONDENT'] }]);
    expect((await sentTo(officer, id)).filter((one) => one.endsWith('APPLICANT'))).toHaveLength(2);
    expect(code(await widen(partner, []))).toBe('VISIBILITY_NARROWED');
    expect(code(await widen(applicant, ['APPLICANT', 'RESPONDENT']))).toBe('NOT_ALLOWED');
    expect((await widen(partner, ['RESPONDENT', 'APPLICANT'])).userErrors).toEqual([]);
  });

  test('is guarded by the database as well, and so is everything that was written', async () => {
    const { id, officer, partner } = await aLedCase();
    const told = await aMessage(subgraph.em, { caseId: id, authorSide: 'RESPONDENT', visibleTo: ['RESPONDENT'] });
    const change = (asker: Asker | null, set: string) =>
      (asker ? subgraph.emOf(asker.actor) : subgraph.em.fork()).execute(`update case_message set ${set} where id = ?`, [
        told.id,
      ]);
    await expect(change(null, "visible_to = '{}'")).rejects.toThrow('reads it on');
    await change(partner, "visible_to = '{APPLICANT,RESPONDENT}'");
    await expect(change(null, "visible_to = '{RESPONDENT}'")).rejects.toThrow('reads it on');
    await expect(change(null, "text = 'x'")).rejects.toThrow('as it was written');
    await expect(subgraph.em.fork().execute('delete from case_message')).rejects.toThrow('stays');
    const late = await aMessage(subgraph.em, { caseId: id, authorSide: 'RESPONDENT', late: true });
    const widened = subgraph
      .emOf(officer.actor)
      .execute("update case_message set visible_to = '{APPLICANT,RESPONDENT}' where id = ?", [late.id]);
    await expect(widened).rejects.toThrow('a party alone');
    const forged = `insert into case_message (id, case_id, author_side, kind, text, visible_to, written_at, late)
      values (gen_random_uuid(), ?, 'OFFICER', 'NOTICE', '', '{RESPONDENT}', now(), false)`;
    await expect(subgraph.emOf(partner.actor).execute(forged, [id])).rejects.toThrow('row-level security');
  });
});

test('the first reading of each side is noted once, and whoever reads the message sees it (K8)', async () => {
  const { id, officer, applicant, partner } = await aLedCase();
  const { caseMessage } = await act(partner, 'writeOpinion', opinion(id, { publicToOther: true }));
  const read = (asker: Asker) => act(asker, 'readCaseMessage', { messageId: caseMessage.id });
  expect((await seenBy(applicant, id)).unreadCount).toBe(1);
  await Promise.all([1, 2].map(() => read(applicant)));
  subgraph.setNow(new Date('2026-12-02T05:00:00Z'));
  await read(applicant);
  await read(partner);
  await read(subgraph.as(['OFFICER', 'LEAD']));
  expect(await seenBy(applicant, id)).toMatchObject({
    unreadCount: 0,
    messages: [{ readByMe: true, readings: [{ side: 'APPLICANT', at: NOW.toISOString() }] }],
  });
  expect(await seenBy(officer, id)).toMatchObject({ unreadCount: 1, messages: [{ readByMe: false }] });
  await read(officer);
  expect((await seenBy(partner, id)).messages[0].readings).toEqual([
    { side: 'APPLICANT', at: NOW.toISOString() },
    { side: 'OFFICER', at: '2026-12-02T05:00:00.000Z' },
  ]);
  expect(await seenBy(subgraph.as('LEAD'), id)).toMatchObject({ unreadCount: 0, messages: [{ readByMe: true }] });
  subgraph.setNow(NOW);
  const log = 'select account_id from access_log where subject_id = ? and fields = ?';
  const logged = await subgraph.em.fork().execute<{ account_id: string }[]>(log, [id, '{message}']);
  expect(new Set(logged.map((line) => line.account_id))).toContain(officer.actor.id);
  const forged = subgraph
    .emOf(partner.actor)
    .execute("insert into case_message_reading values (gen_random_uuid(), ?, 'OFFICER', now())", [caseMessage.id]);
  await expect(forged).rejects.toThrow('row-level security');
});

describe('the steps of a case', () => {
  test('tell both parties what they are to know, in the transaction of the step', async () => {
    const { id, officer, applicant, partner } = await aLedCase({ state: 'ASSIGNED' });
    const step = (asker: Asker, name: string, input: object = {}) =>
      act(asker, name, { caseId: id, ...input }, 'disputeCase { state }');
    await step(officer, 'notifyReceipt');
    await step(partner, 'confirmReceipt');
    expect((await step(partner, 'confirmReceipt')).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    await step(officer, 'beginFactFinding', { note: '계약서를 본다.' });
    await step(applicant, 'withdrawCase', { reason: '해결됨' });
    for (const reader of [applicant, partner, officer]) {
      expect((await seenBy(reader, id)).messages.toReversed()).toMatchObject([
        { kind: 'RECEIPT_NOTICE', authorSide: 'OFFICER', authorName: '최담당', title: '접수통보서를 보내드립니다.' },
        { kind: 'RECEIPT_CONFIRMED', authorSide: 'RESPONDENT', authorName: '마당게임즈' },
        { kind: 'FACT_FINDING', text: '계약서를 본다.' },
        { kind: 'CLOSING', authorSide: 'APPLICANT', authorName: '홍길동', text: '해결됨' },
      ]);
    }
  });

  test('with a remark that fits no message is refused, and the case stays as it was', async () => {
    const { id, officer } = await aLedCase({ state: 'FACT_FINDING' });
    const input = { caseId: id, result: 'INFORMATION_GIVEN', note: '가'.repeat(20_001) };
    expect(await act(officer, 'closeCase', input, 'disputeCase { state }')).toEqual({
      disputeCase: null,
      userErrors: [{ code: 'TEXT_TOO_LONG', field: ['input', 'note'] }],
    });
    expect(await seenBy(officer, id)).toMatchObject({ history: [], messages: [] });
  });

  test('self-remedy is hidden from the applicant where the business says so, also in the history', async () => {
    const hidden = await aLedCase();
    const report = { text: '쿠폰을 주었습니다.' };
    await act(
      hidden.partner,
      'reportSelfRemedy',
      { caseId: hidden.id, ...report, publicToOther: false },
      'disputeCase { id }',
    );
    const seen = await seenBy(hidden.applicant, hidden.id);
    expect(JSON.stringify(seen)).not.toContain(report.text);
    expect((await seenBy(hidden.officer, hidden.id)).messages).toMatchObject([{ kind: 'SELF_REMEDY', ...report }]);

    const open = await aLedCase();
    await act(open.partner, 'reportSelfRemedy', { caseId: open.id, ...report }, 'disputeCase { id }');
    expect(await seenBy(open.applicant, open.id)).toMatchObject({
      history: [{ step: 'REPORT_SELF_REMEDY', note: report.text }],
      messages: [{ kind: 'SELF_REMEDY', ...report }],
    });
  });
});
