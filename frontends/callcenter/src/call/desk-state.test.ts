import { expect, test } from 'vitest';
import { afterEvent, openCallOf, ringingCallOf, SILENT_DESK, type DeskCall } from './desk-state.ts';

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
