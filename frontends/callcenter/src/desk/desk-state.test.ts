import { describe, expect, test } from 'vitest';
import { EMPTY_SCREEN, type DeskState } from './desk-screen.ts';
import { deskAfter, deskFrom, isChanged, isLoose, isUnsaved, linkWarning, type DeskAct } from './desk-state.ts';

const opened = deskFrom(EMPTY_SCREEN);
const SAVED = {
  ...EMPTY_SCREEN,
  ticket: { id: 't1', version: 3, status: 'RECEIVED' },
  customerId: 'c1',
  orderId: 'o1',
  orderLineId: 'l1',
  values: {
    ...EMPTY_SCREEN.values,
    type: '04',
    outcome: '2',
    title: '교환 문의',
    content: '사이즈를 바꾸고 싶다고 하심',
  },
} as const;

function after(state: DeskState, ...acts: DeskAct[]): DeskState {
  return acts.reduce(deskAfter, state);
}

const keptIn = ({ kept }: DeskState) => kept.map(({ values }) => values.content);

describe('the intake on the desk (E4)', () => {
  test('F2 empties customer, order and fields, and what was not saved can be brought back', () => {
    const typed = after(
      opened,
      { type: 'CUSTOMER', customerId: 'c1' },
      { type: 'LINK', choice: { orderId: 'o1', orderLineId: 'l1', customerId: 'c1' } },
      { type: 'TYPE', values: { title: '반품', content: '받자마자 찢어짐' } },
    );
    const emptied = after(typed, { type: 'NEW' });
    expect(emptied.screen).toEqual(EMPTY_SCREEN);
    expect(emptied.turn).toBe(typed.turn + 1);
    expect(after(emptied, { type: 'RESTORE' }).screen).toEqual(typed.screen);
    expect(after(emptied, { type: 'NEW' }, { type: 'RESTORE' }).screen).toEqual(typed.screen);
  });

  test('who rings gets a new intake of their own, and what was being written is kept (J13)', () => {
    const typed = after(opened, { type: 'TYPE', values: { content: '앞 통화의 정리' } });
    const rung = after(typed, { type: 'NEW', customerId: 'c7', callId: 'k1' });
    expect(rung.screen).toEqual({ ...EMPTY_SCREEN, customerId: 'c7', callId: 'k1' });
    expect(after(rung, { type: 'ADD' }).screen.callId).toBeNull();
    expect(keptIn(rung)).toEqual(['앞 통화의 정리']);
  });

  test('a ready text goes in where the cursor stood, on lines of its own, and nothing goes for it', () => {
    const typed = after(opened, { type: 'TYPE', values: { content: '배송 문의\n내일 다시' } });
    const helped = after(typed, { type: 'INSERT', text: '2~3일 걸립니다.', at: 5 });
    expect(helped.screen.values.content).toBe('배송 문의\n2~3일 걸립니다.\n내일 다시');
    expect(after(helped, { type: 'INSERT', text: '끝', at: 99 }).screen.values.content).toMatch(/다시\n끝$/);
    expect(after(opened, { type: 'INSERT', text: '인사', at: 0 }).screen.values.content).toBe('인사');
  });

  test('F8 keeps customer, order and codes, clears the words, and knows what it adds to', () => {
    const { screen } = after(deskFrom(SAVED), { type: 'ADD' });
    expect(screen).toMatchObject({
      ticket: null,
      followUpOfId: 't1',
      customerId: 'c1',
      orderId: 'o1',
      orderLineId: 'l1',
    });
    expect(screen.values).toMatchObject({ type: '04', outcome: '2', title: '', content: '', operatorMemo: '' });
  });

  test('a ticket that is opened over half-written words keeps them; one over nothing keeps nothing', () => {
    const typed = after(opened, { type: 'TYPE', values: { content: '급하게 다른 전화' } });
    expect(keptIn(after(typed, { type: 'OPEN', screen: SAVED }))).toEqual(['급하게 다른 전화']);
    expect(after(opened, { type: 'OPEN', screen: SAVED }).kept).toEqual([]);
  });

  test('what was put aside needs no keeping, what was typed after that does (F12)', () => {
    const typed = after(opened, { type: 'TYPE', values: { title: '환불 문의' } });
    const aside = after(typed, { type: 'PUT_ASIDE', draftId: 'd1', from: typed });
    expect(aside.screen.draftId).toBe('d1');
    expect([isUnsaved(aside), isLoose(typed), isLoose(aside)]).toEqual([true, true, false]);
    expect(after(aside, { type: 'NEW' }).kept).toEqual([]);
    const on = after(aside, { type: 'TYPE', values: { content: '계좌를 물어봄' } }, { type: 'NEW' });
    expect(on.kept).toMatchObject([{ draftId: 'd1', values: { title: '환불 문의' } }]);
  });

  test('what is typed while it is being put aside is not aside, and goes on in the same draft', () => {
    const typed = after(opened, { type: 'TYPE', values: { content: '주소가' } });
    const more = after(typed, { type: 'TYPE', values: { content: '주소가 바뀜' } });
    const aside = after(more, { type: 'PUT_ASIDE', draftId: 'd1', from: typed });
    expect([isLoose(aside), aside.screen.draftId]).toEqual([true, 'd1']);
    expect(after(aside, { type: 'NEW' }).kept).toMatchObject([{ draftId: 'd1', values: { content: '주소가 바뀜' } }]);
  });

  test('a draft that is told late is that of the screen that was left, and the caller who is open is not touched', () => {
    const typed = after(opened, { type: 'TYPE', values: { content: 'A의 글' } });
    const rung = after(typed, { type: 'NEW', customerId: 'c2' }, { type: 'TYPE', values: { content: 'B의 글' } });
    const late = after(rung, { type: 'PUT_ASIDE', draftId: 'd1', from: typed });
    expect(late).toEqual({ ...rung, kept: [] });
    const more = after(typed, { type: 'TYPE', values: { content: 'A의 글 더' } }, { type: 'NEW', customerId: 'c2' });
    expect(keptIn(after(more, { type: 'PUT_ASIDE', draftId: 'd1', from: typed }))).toEqual(['A의 글 더']);
  });

  test('a ticket that is saved after its screen was left does not come back over who rang, and is kept no more', () => {
    const typed = after(opened, { type: 'TYPE', values: { content: 'A의 글' } });
    const rung = after(typed, { type: 'NEW', customerId: 'c2', callId: 'k2' });
    expect(after(rung, { type: 'SAVED', screen: SAVED, from: typed })).toEqual({ ...rung, kept: [] });
    expect(after(rung, { type: 'SEEN', version: 9, from: typed })).toBe(rung);
    expect(after(rung, { type: 'CALL', callId: null, from: typed }).screen.callId).toBe('k2');
  });

  test('who talks is on the screen after F4 too, and goes with it', () => {
    const rung = after(opened, { type: 'NEW', customerId: 'c1', callId: 'k1' });
    const saved = after(rung, { type: 'SAVED', screen: SAVED, from: rung });
    expect([saved.screen.callId, isUnsaved(saved)]).toEqual(['k1', false]);
    const fresh = after(saved, { type: 'FRESH', screen: { ...SAVED, ticket: { ...SAVED.ticket, version: 4 } } });
    expect(fresh.screen.callId).toBe('k1');
    expect(after(fresh, { type: 'OPEN', screen: SAVED }).screen.callId).toBeNull();
  });

  test('nothing that was left unsaved goes for what comes after it: each comes back in turn', () => {
    const first = after(opened, { type: 'TYPE', values: { content: '첫째' } }, { type: 'NEW' });
    const second = after(first, { type: 'TYPE', values: { content: '둘째' } }, { type: 'NEW' });
    const saved = after(second, { type: 'SAVED', screen: SAVED, from: second });
    expect(keptIn(saved)).toEqual(['첫째', '둘째']);
    const third = after(saved, { type: 'TYPE', values: { content: '셋째' } }, { type: 'RESTORE' });
    expect([third.screen.values.content, ...keptIn(third)]).toEqual(['둘째', '셋째', '첫째']);
    const fourth = after(third, { type: 'RESTORE' });
    expect([fourth.screen.values.content, ...keptIn(fourth)]).toEqual(['첫째', '둘째', '셋째']);
    expect(after(fourth, { type: 'FORGET' }).kept).toEqual([]);
  });

  test('what was saved is no longer unsaved', () => {
    const typed = after(deskFrom(SAVED), { type: 'TYPE', values: { content: '고침' } });
    expect(isUnsaved(typed)).toBe(true);
    expect(isUnsaved(after(typed, { type: 'SAVED', screen: typed.screen, from: typed }))).toBe(false);
  });
});

describe('an order is linked to the intake', () => {
  const choice = { orderId: 'o2', orderLineId: null, customerId: 'c1' };

  test('an order brings its customer to an intake that has none, and does not change one that has', () => {
    expect(after(opened, { type: 'LINK', choice }).screen.customerId).toBe('c1');
    const other = after(opened, { type: 'CUSTOMER', customerId: 'c9' }, { type: 'LINK', choice });
    expect(other.screen.customerId).toBe('c9');
  });

  test('it warns where F2 was not pressed, where an order is linked already, and where it is somebody else’s', () => {
    const mine = after(opened, { type: 'CUSTOMER', customerId: 'c1' });
    expect(linkWarning(mine.screen, choice)).toBeNull();
    expect(linkWarning(SAVED, choice)).toBe('NOT_NEW');
    const linked = after(mine, { type: 'LINK', choice: { ...choice, orderId: 'o1' } });
    expect(linkWarning(linked.screen, choice)).toBe('OTHER_ORDER');
    expect(linkWarning(mine.screen, { ...choice, customerId: 'c2' })).toBe('OTHER_CUSTOMER');
  });

  test('the eraser of the order takes the line along, that of the line does not take the order', () => {
    expect(after(deskFrom(SAVED), { type: 'UNLINK', what: 'ORDER' }).screen).toMatchObject({
      orderId: null,
      orderLineId: null,
    });
    expect(after(deskFrom(SAVED), { type: 'UNLINK', what: 'LINE' }).screen).toMatchObject({
      orderId: 'o1',
      orderLineId: null,
    });
  });

  test('another caller lets go of the order of the one before, but a saved ticket keeps its customer', () => {
    const linked = after(opened, { type: 'LINK', choice });
    expect(after(linked, { type: 'CUSTOMER', customerId: 'c2' }).screen).toMatchObject({
      customerId: 'c2',
      orderId: null,
    });
    expect(after(deskFrom(SAVED), { type: 'CUSTOMER', customerId: 'c2' }).screen.customerId).toBe('c1');
  });

  test('who was merged into another is the same caller, and keeps the order', () => {
    const linked = after(opened, { type: 'LINK', choice });
    const merged = after(linked, { type: 'CUSTOMER', customerId: 'c2', isSame: true });
    expect(merged.screen).toMatchObject({ customerId: 'c2', orderId: 'o2' });
  });

  test('whose a question is that nobody knew may be said until it is saved, and that is a change', () => {
    const nobodys = deskFrom({ ...SAVED, customerId: null });
    const named = after(nobodys, { type: 'CUSTOMER', customerId: 'c1' }, { type: 'CUSTOMER', customerId: 'c2' });
    expect(named.screen).toMatchObject({ customerId: 'c2', orderId: 'o1' });
    expect([isChanged(nobodys), isChanged(named)]).toEqual([false, true]);
    const told = { type: 'SAVED', screen: named.screen, from: named } as const;
    const saved = after(named, told, { type: 'CUSTOMER', customerId: 'c3' });
    expect(saved.screen.customerId).toBe('c2');
  });
});

test('an answer to a buyer outlives what is saved of its ticket, is no change of it, and is kept with a new screen', () => {
  const typed = after(deskFrom(SAVED), { type: 'TYPE', values: { answer: '92cm입니다.' } });
  expect([isChanged(typed), isUnsaved(typed)]).toEqual([false, true]);
  const fresh = after(typed, { type: 'FRESH', screen: { ...SAVED, ticket: { ...SAVED.ticket, version: 4 } } });
  expect(fresh.screen).toMatchObject({ ticket: { version: 4 }, values: { answer: '92cm입니다.' } });
  const helped = after(fresh, { type: 'INSERT', text: '감사합니다.', at: 99, into: 'answer' });
  expect(helped.screen.values).toMatchObject({ answer: '92cm입니다.\n감사합니다.', content: SAVED.values.content });
  const left = after(helped, { type: 'PUT_ASIDE', draftId: 'd1', from: helped }, { type: 'NEW' });
  expect(left.screen.values.answer).toBe('');
  expect(left.kept).toMatchObject([{ draftId: 'd1', values: { answer: '92cm입니다.\n감사합니다.' } }]);
  const late = after(helped, { type: 'NEW' }, { type: 'PUT_ASIDE', draftId: 'd1', from: helped });
  expect(late.kept).toEqual(left.kept);
});

test('what was sent goes from its own ticket alone, and what is typed meanwhile stays', () => {
  const typed = after(deskFrom(SAVED), { type: 'TYPE', values: { answer: '보냅니다.' } });
  const fresh = { ...SAVED, ticket: { id: 't', version: 9, status: 'TRANSFERRED' as const } };
  const told = { ...fresh, ticket: { ...fresh.ticket, id: SAVED.ticket?.id ?? '' } };
  const sent = { type: 'ANSWERED', text: '보냅니다.', screen: told } as const;
  expect(after(typed, sent).screen).toMatchObject({ ticket: { version: 9 }, values: { answer: '' } });
  const more = after(typed, { type: 'TYPE', values: { answer: '보냅니다. 그리고', content: '고친 내용' } });
  expect(after(more, sent).screen).toMatchObject({
    ticket: { version: 9, status: 'TRANSFERRED' },
    values: { answer: '보냅니다. 그리고', content: '고친 내용' },
  });
  const other = after(typed, { type: 'OPEN', screen: fresh });
  expect(after(other, sent)).toBe(other);
});
