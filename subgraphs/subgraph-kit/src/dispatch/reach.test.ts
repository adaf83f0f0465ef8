import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../id.ts';
import { lettersHouse, NOON, type LettersHouse } from '../testing/letters-house.ts';
import { anAffair, noticeOf, RECIPIENT, receiptNotice, satisfaction } from '../testing/letters-subgraph.ts';
import { dispatch, type Dispatching } from './dispatch.ts';
import { MessageRow } from './message.entity.ts';

let house: LettersHouse;
beforeAll(async () => {
  house = await lettersHouse();
});
afterAll(() => house.stop());

const BUSINESS = { side: 'RESPONDENT', name: '무명상사', businessId: newId() };

/** Sends a notice of the law unless told otherwise; gives its messages. */
async function tell(details: Partial<Dispatching<'name' | 'number'>>) {
  const em = house.subgraph.em.fork();
  const notice = noticeOf(await anAffair(em), details);
  return em.transactional((tx) => dispatch(tx, notice, { actor: null, now: NOON }));
}

/** Each message in a word, as it was put in. */
async function told(details: Partial<Dispatching<'name' | 'number'>>) {
  const messages = await tell(details);
  const rows = await house.subgraph.em.fork().find(MessageRow, { id: { $in: messages.map(({ id }) => id) } });
  return messages.map(({ id, channel, state }) => {
    const code = state === 'FAILED' ? rows.find((row) => row.id === id)?.code : null;
    return [channel, state, ...(code ? [code] : [])].join(' ');
  });
}

test('a notice of the law to a business without addresses has failed, though its accounts are alarmed', async () => {
  expect(await told({ to: BUSINESS, channels: ['PUSH', 'EMAIL', 'POST', 'ALARM'] })).toEqual([
    'EMAIL FAILED ADDRESS_MISSING',
    'PUSH SENT',
  ]);
  const posted = { ...BUSINESS, address: RECIPIENT.address };
  expect(await told({ to: posted, channels: ['EMAIL', 'POST', 'ALARM'] })).toEqual(['POST QUEUED', 'ALARM SENT']);
});

test('a service that reaches an account alone has reached it', async () => {
  const service = { ...receiptNotice, category: 'SERVICE' as const };
  expect(await told({ message: service, to: BUSINESS, channels: ['EMAIL', 'ALARM'] })).toEqual(['ALARM SENT']);
});

test('an alarm for nobody whom accounts could know has failed', async () => {
  expect(await told({ to: { name: '무명씨' }, channels: ['ALARM'] })).toEqual(['ALARM FAILED ADDRESS_MISSING']);
});

test('a party is alarmed in words written for it, or not at all', async () => {
  for (const party of [{ customerId: newId() }, { businessId: newId() }]) {
    const to = { ...RECIPIENT, ...party };
    for (const channel of ['ALARM', 'PUSH'] as const) {
      await expect(tell({ message: satisfaction, to, channels: ['EMAIL', channel] })).rejects.toThrow('no short text');
    }
    expect(await tell({ message: satisfaction, to, channels: ['EMAIL'] })).toHaveLength(1);
  }
  const staff = { name: '최담당', accountId: newId() };
  expect(await told({ message: satisfaction, to: staff, channels: ['ALARM'] })).toEqual(['ALARM SENT']);
});

test('a fixed line gets no short message: the gap is told of instead of a failure of the provider', async () => {
  const to = { ...BUSINESS, email: 'cs@nameless.example', phone: '0212345678' };
  expect(await told({ to, channels: ['EMAIL', ['ALIMTALK', 'SMS']] })).toEqual(['EMAIL QUEUED']);
  const lineOnly = { ...BUSINESS, phone: '0212345678' };
  expect(await told({ to: lineOnly, channels: [['ALIMTALK', 'SMS']] })).toEqual(['ALIMTALK FAILED ADDRESS_MISSING']);
});
