import { expect, test } from 'vitest';
import { afterEvent, comingOf, openCallOf, ringingCallOf, SILENT_DESK, type DeskCall } from './desk-state.ts';

const call = (id: string, status: DeskCall['status'], isUnseen = false): DeskCall => ({
  __typename: 'Call',
  id,
  status,
  isUnseen,
  lastKnownStatus: status,
  direction: 'INBOUND',
  number: '01012345678',
  extension: '9826',
  rangAt: '2026-11-29T00:00:00Z',
  answeredAt: null,
  endedAt: null,
  silentSince: null,
  isMuted: false,
  consultee: null,
  availableActs: [],
  hasRecording: false,
  customer: null,
  candidates: [],
  ticket: null,
});
const told = (kind: 'SNAPSHOT' | 'CALL' | 'COUNTS' | 'LINE', more: object = {}) => ({
  __typename: 'DeskEvent' as const,
  kind,
  calls: [],
  call: null,
  line: null,
  ...more,
});

test('calls come with how things stand, change by their id, and go when they are over and seen', () => {
  const ringing = afterEvent(SILENT_DESK, told('SNAPSHOT', { calls: [call('a', 'RINGING')] }));
  const twice = afterEvent(ringing, told('CALL', { call: call('a', 'RINGING') }));
  expect(twice.calls.length).toBe(1);
  const missed = afterEvent(twice, told('CALL', { call: call('a', 'MISSED', true) }));
  expect(missed.calls.map(({ isUnseen }) => isUnseen)).toEqual([true]);
  expect(afterEvent(missed, told('CALL', { call: call('a', 'MISSED') })).calls).toEqual([]);
  expect(afterEvent(missed, told('COUNTS'))).toEqual({ ...missed, counted: missed.counted + 1 });
  expect(afterEvent(missed, told('SNAPSHOT')).calls).toEqual([]);
});

test('the open call is the one in which people talk, then the one that rings', () => {
  const [rings, talk, missed] = [call('a', 'RINGING'), call('b', 'ANSWERED'), call('c', 'MISSED', true)];
  expect(openCallOf({ ...SILENT_DESK, calls: [missed, rings, talk] })).toBe(talk);
  expect(openCallOf({ ...SILENT_DESK, calls: [call('d', 'UNKNOWN'), missed, rings] })).toBe(rings);
  expect(openCallOf({ ...SILENT_DESK, calls: [missed] })).toBeNull();
  const canBeTakenUp: DeskCall = { ...rings, availableActs: ['ANSWER'] };
  expect(ringingCallOf({ ...SILENT_DESK, calls: [talk, canBeTakenUp] })).toBe(canBeTakenUp);
  expect(ringingCallOf({ ...SILENT_DESK, calls: [talk, rings] })).toBeNull();
});

test('a known caller comes by itself when the call is taken up in sight of the tab, and at a blank desk when it rings (E2)', () => {
  const customer = { __typename: 'Customer' as const, id: 'c1', name: '홍길동', grade: null };
  const [rings, talks] = (['RINGING', 'ANSWERED'] as const).map((status) => ({ ...call('a', status), customer }));
  const comingIn = (state: ReturnType<typeof afterEvent>, isDeskBlank = false) =>
    comingOf(state, isDeskBlank).map(({ id }) => id);
  const ringing = afterEvent(SILENT_DESK, told('CALL', { call: rings }));
  expect([comingIn(ringing), comingIn(ringing, true)]).toEqual([[], ['a']]);
  const talking = afterEvent(ringing, told('CALL', { call: talks }));
  expect(comingIn(talking)).toEqual(['a']);
  // What the phone system tells once more, or after a gap, changes nothing.
  expect(comingIn(afterEvent(talking, told('SNAPSHOT', { calls: [talks] })))).toEqual(['a']);
  expect(comingIn(afterEvent(ringing, told('SNAPSHOT', { calls: [talks] })))).toEqual(['a']);
  // A tab that was opened or loaded anew in mid-call saw nobody take it up.
  expect(comingIn(afterEvent(SILENT_DESK, told('SNAPSHOT', { calls: [talks] })), true)).toEqual([]);
  expect(comingIn(afterEvent(talking, told('CALL', { call: call('a', 'ENDED') })))).toEqual([]);
});

test('nobody comes by themselves who is not known, whom the agent rang, or who is only one of several', () => {
  const customer = { __typename: 'Customer' as const, id: 'c1', name: '홍길동', grade: null };
  const outbound = { ...call('b', 'RINGING'), customer, direction: 'OUTBOUND' as const };
  const several = { ...call('c', 'RINGING'), candidates: [{ ...customer, number: 'ETS1' }] };
  const ringing = afterEvent(SILENT_DESK, told('SNAPSHOT', { calls: [outbound, several] }));
  expect(comingOf(ringing, true)).toEqual([]);
  const calls = [outbound, several].map((each) => ({ ...each, status: 'ANSWERED' as const }));
  expect(comingOf(afterEvent(ringing, told('SNAPSHOT', { calls })), true)).toEqual([]);
});
