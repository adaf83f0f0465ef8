import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../id.ts';
import { lettersHouse, NOON, type LettersHouse } from '../testing/letters-house.ts';
import { anAffair, RECIPIENT } from '../testing/letters-subgraph.ts';
import { MessageAttemptRow, MessageRow } from './message.entity.ts';
import { attemptPersonal } from './message.personal.ts';

let house: LettersHouse;
beforeAll(async () => {
  house = await lettersHouse();
});
beforeEach(() => house.calm());
afterAll(() => house.stop());

describe('the log', () => {
  test('shows what went to whom, masked by role, and whose log it is', async () => {
    const officer = house.subgraph.as('OFFICER');
    const affair = await anAffair(house.subgraph.em.fork(), officer.actor.id);
    const { id } = await house.put({}, { affair });
    await expect.poll(() => house.stateOf(id)).toBe('SENT');
    const [seen] = await house.logOf(officer, { subject: affair.id });
    expect(seen).toMatchObject({
      template: 'receipt-notice',
      templateName: '접수 통보',
      title: `[마당] 사건 ${affair.number} 접수 안내`,
      recipientName: '홍길동',
      recipientAddress: 'ho***@example.com',
      attempts: [{ number: 1, provider: 'SMTP', outcome: 'ACCEPTED', reference: `<${id}@madang.example>` }],
    });
    const [masked] = await house.logOf(house.subgraph.as('ANALYST'), { subject: affair.id });
    expect(masked).toMatchObject({ recipientName: '홍*동', title: null, text: null });
    expect(await house.logOf(house.subgraph.as('OFFICER'), { subject: affair.id })).toEqual([]);
    for (const role of ['AGENT', 'PARTY', 'CONSUMER'] as const)
      expect(
        (await house.subgraph.as(role).ask('{ lettersMessageCounts { count } }')).errors[0]?.extensions,
      ).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('is searched by recipient, state, kind and time; a search is on record', async () => {
    const to = { ...RECIPIENT, name: '남궁민수', phone: '01055556666' };
    const { id } = await house.put({ to, channels: ['SMS'] });
    await expect.poll(() => house.stateOf(id)).toBe('SENT');
    const idsOf = async (filter: object) =>
      (await house.logOf(house.lead, filter)).map((each: { id: string }) => each.id);
    for (const recipient of ['남궁', '010-5555-6666', '6666'])
      expect(await idsOf({ recipient, states: ['SENT'], channel: 'SMS', category: 'LEGAL' })).toEqual([id]);
    expect(await idsOf({ recipient: '남궁', from: new Date(NOON.getTime() + 1) })).toEqual([]);
    expect(await idsOf({ recipient: '남궁', states: ['FAILED'] })).toEqual([]);
    const searches = await house.subgraph.em
      .fork()
      .execute("select from access_log where act = 'SEARCH' and subject_type = 'RECIPIENT' and account_id = ?", [
        house.lead.actor.id,
      ]);
    expect(searches.length).toBeGreaterThan(0);
  });

  test('costs the same however many messages there are', async () => {
    for (let count = 0; count < 5; count += 1) await house.put({ channels: ['POST'] });
    const asked = (first: number) =>
      house.subgraph.statementsOf(() =>
        house.lead.ask(`{ lettersPrintQueue(first: ${first}) { nodes { id recipientName attempts { id } } } }`),
      );
    const [few, many] = [await asked(1), await asked(5)];
    expect(many.length).toBe(few.length);
  });

  test('reveals an address for a reason', async () => {
    const { id } = await house.put({ channels: ['POST'] });
    const { data } = await house.lead.ask(
      `mutation ($id: ID!) { revealLettersMessage(input: { lettersMessageId: $id, reason: "주소 확인 요청" }) {
        revealed { recipientAddress recipientEmail html } userErrors { code } } }`,
      { id },
    );
    expect(data.revealLettersMessage).toEqual({
      revealed: { recipientAddress: RECIPIENT.address, recipientEmail: RECIPIENT.email, html: null },
      userErrors: [],
    });
  });
});

describe('what is unclear or failed', () => {
  const SETTLE = `mutation ($id: ID!, $as: MessageSettlement!, $reason: String!) {
    settleLettersMessage(input: { messageId: $id, as: $as, reason: $reason }) { message { state problem } userErrors { code message } } }`;
  const RETRY = `mutation ($id: ID!) { retryLettersMessage(input: { messageId: $id }) { message { state } userErrors { code } } }`;

  test('is counted, settled by a person who says how, and on record', async () => {
    house.outside.mail = 'loses';
    const made = [await house.put()];
    await expect.poll(() => house.stateOf(made[0]?.id ?? '')).toBe('AMBIGUOUS');
    made.push(await house.put());
    const [id = '', other = ''] = made.map((each) => each.id);
    await expect.poll(() => house.stateOf(other)).toBe('AMBIGUOUS');
    house.outside.mail = 'takes';
    const { data: counted } = await house.lead.ask('{ lettersMessageCounts { state count } }');
    expect(counted.lettersMessageCounts).toContainEqual({ state: 'AMBIGUOUS', count: 2 });
    const settle = async (messageId: string, as: string, reason = '수신자에게 전화로 확인') =>
      (await house.lead.ask(SETTLE, { id: messageId, as, reason })).data.settleLettersMessage;
    expect((await settle(id, 'DELIVERED', '네')).userErrors[0].code).toBe('REASON_TOO_SHORT');
    expect((await settle(id, 'DELIVERED')).message).toEqual({ state: 'DELIVERED', problem: null });
    expect((await settle(id, 'SEND_AGAIN')).userErrors[0].code).toBe('MESSAGE_NOT_AMBIGUOUS');
    expect((await settle(newId(), 'DELIVERED')).userErrors[0].code).toBe('MESSAGE_UNKNOWN');
    expect(house.outside.mails).toHaveLength(2);
    expect((await settle(other, 'SEND_AGAIN')).message.state).toBe('QUEUED');
    await expect.poll(() => house.stateOf(other)).toBe('SENT');
    const em = house.subgraph.em.fork();
    const acts = await em.execute("select data from audit_entry where act = 'message.settle' order by occurred_at, id");
    expect(acts.map(({ data }) => data)).toEqual(
      expect.arrayContaining([
        { messageId: id, as: 'DELIVERED' },
        { messageId: other, as: 'SEND_AGAIN' },
      ]),
    );
    const first = await em.findOneOrFail(MessageAttemptRow, { messageId: id });
    expect(await attemptPersonal.open(em, first, 'settledReason')).toBe('수신자에게 전화로 확인');
    expect(await house.subgraph.clearText(['수신자에게 전화로'])).toEqual([]);
    await em.nativeDelete(MessageRow, { id });
    expect(await em.count(MessageAttemptRow, { messageId: id })).toBe(0);
  });

  test('two who settle at once: one does', async () => {
    house.outside.mail = 'loses';
    const { id } = await house.put();
    await expect.poll(() => house.stateOf(id)).toBe('AMBIGUOUS');
    house.outside.mail = 'takes';
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => house.lead.ask(SETTLE, { id, as: 'SEND_AGAIN', reason: '다시 보내기로 함' })),
    );
    const errors = answers.flatMap(({ data }) => data.settleLettersMessage.userErrors);
    expect(errors).toHaveLength(5);
    await expect.poll(() => house.stateOf(id)).toBe('SENT');
    expect(house.outside.mails).toHaveLength(2);
  });

  test('a chain that failed as a whole is tried from its first channel on', async () => {
    Object.assign(house.outside, { talk: 'refuses', sms: 'refuses' });
    const { id } = await house.put({ channels: [['ALIMTALK', 'SMS']] });
    await expect.poll(() => house.stateOf(id)).toBe('FAILED');
    expect((await house.rowOf(id)).channel).toBe('SMS');
    Object.assign(house.outside, { talk: 'takes' });
    await house.lead.ask(RETRY, { id });
    await expect.poll(() => house.stateOf(id)).toBe('SENT');
    expect([(await house.rowOf(id)).channel, house.outside.talks.length, house.outside.texts.length]).toEqual([
      'ALIMTALK',
      1,
      0,
    ]);
  });

  test('a failed one says why in words and is tried again', async () => {
    house.outside.mail = 'refuses';
    const { id, affair } = await house.put();
    await expect.poll(() => house.stateOf(id)).toBe('FAILED');
    const [failed] = await house.logOf(house.lead, { subject: affair.number });
    expect(failed.problem).toBe('받는 쪽 메일 서버가 주소를 거부했습니다.');
    house.outside.mail = 'takes';
    expect((await house.lead.ask(RETRY, { id })).data.retryLettersMessage).toMatchObject({
      message: { state: 'QUEUED' },
    });
    await expect.poll(() => house.stateOf(id)).toBe('SENT');
    expect((await house.lead.ask(RETRY, { id })).data.retryLettersMessage.userErrors[0].code).toBe(
      'MESSAGE_NOT_FAILED',
    );
  });
});
