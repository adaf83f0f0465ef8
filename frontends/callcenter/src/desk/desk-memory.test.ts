import { beforeEach, expect, test, vi } from 'vitest';
import { rememberDesk, rememberedDesk } from './desk-memory.ts';
import { EMPTY_SCREEN, type DeskState } from './desk-screen.ts';
import { deskAfter, deskFrom, isLoose, type DeskAct } from './desk-state.ts';

beforeEach(() => {
  const stored = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
  return () => vi.unstubAllGlobals();
});

function after(...acts: DeskAct[]): DeskState {
  return acts.reduce(deskAfter, deskFrom(EMPTY_SCREEN));
}

test('what was left unsaved outlives a reload with the screen, and whom one is to speak to is not written down', () => {
  const typed = after(
    { type: 'TYPE', values: { content: 'A의 글', contactPhone: '01012345678' } },
    { type: 'NEW', customerId: 'c2', callId: 'k2' },
    { type: 'TYPE', values: { content: 'B의 글', contactName: '홍길동' } },
  );
  rememberDesk('p1', typed);
  const left = rememberedDesk('p1');
  expect(left?.screen).toMatchObject({
    customerId: 'c2',
    callId: 'k2',
    values: { content: 'B의 글', contactName: '' },
  });
  expect(left?.kept).toMatchObject([{ values: { content: 'A의 글', contactPhone: '' } }]);
  expect(rememberedDesk('p2')).toBeNull();
});

test('what was put aside is so after a reload too, and what was typed after that is not', () => {
  const typed = after({ type: 'TYPE', values: { content: '글' } });
  const aside = deskAfter(typed, { type: 'PUT_ASIDE', draftId: 'd1', from: typed });
  const isLooseAfter = (state: DeskState) => {
    rememberDesk('p1', state);
    const left = rememberedDesk('p1');
    return left && isLoose(left);
  };
  expect(isLooseAfter(aside)).toBe(false);
  expect(isLooseAfter(deskAfter(aside, { type: 'TYPE', values: { title: '제목' } }))).toBe(true);
});

test('what an older desk wrote is read as far as it goes', () => {
  sessionStorage.setItem('madang.draft.desk.p1', JSON.stringify({ screen: EMPTY_SCREEN, began: EMPTY_SCREEN }));
  expect(rememberedDesk('p1')).toEqual(deskFrom(EMPTY_SCREEN));
});
