import { expect, test } from 'vitest';
import { afterNews, PUT_AWAY, type LineNews } from './softphone-state.ts';

const RINGS: LineNews = { kind: 'RINGING', number: '01012345678', deskCall: null };
const after = (...news: LineNews[]) => news.reduce(afterNews, PUT_AWAY);

test('a call rings, is talked in, muted, and over', () => {
  const call = { number: '01012345678', isMuted: false };
  expect(after({ kind: 'READY' }, RINGS).call).toEqual({ ...call, phase: 'RINGING' });
  expect(after({ kind: 'READY' }, RINGS, { kind: 'TALKING' }).call).toEqual({ ...call, phase: 'TALKING' });
  expect(after(RINGS, { kind: 'ANSWERING' }).call?.phase).toBe('ANSWERING');
  expect(after(RINGS, { kind: 'TALKING' }, { kind: 'MUTED', isMuted: true }).call?.isMuted).toBe(true);
  expect(after(RINGS, { kind: 'OVER', hadNoMicrophone: false }).call).toBeNull();
});

test('a server that is away ends no talk', () => {
  const away = after({ kind: 'READY' }, RINGS, { kind: 'TALKING' }, { kind: 'AWAY' });
  expect([away.status, away.call?.phase]).toEqual(['AWAY', 'TALKING']);
});

test('what comes after the end of a call makes no call', () => {
  expect(after(RINGS, { kind: 'OVER', hadNoMicrophone: false }, { kind: 'TALKING' }).call).toBeNull();
});
