import { describe, expect, test } from 'vitest';
import { openActs } from './call-acts.ts';

describe('what can be done within a call', () => {
  test.each([
    ['that rings', { state: 'RINGING', direction: 'INBOUND' }, ['ANSWER']],
    ['that was dialled and rings', { state: 'RINGING', direction: 'OUTBOUND' }, []],
    ['in which people talk', { state: 'ANSWERED', direction: 'INBOUND' }, ['MUTE', 'TRANSFER', 'CONSULT']],
    [
      'that is muted',
      { state: 'ANSWERED', direction: 'INBOUND', mutedSince: new Date(0) },
      ['UNMUTE', 'TRANSFER', 'CONSULT'],
    ],
    [
      'while a colleague is asked',
      { state: 'ANSWERED', direction: 'INBOUND', consultee: '9832' },
      ['COMPLETE', 'CANCEL'],
    ],
    ['of which nothing is told any more', { state: 'ANSWERED', direction: 'INBOUND', silentSince: new Date(0) }, []],
    ['that is over', { state: 'ENDED', direction: 'INBOUND' }, []],
  ] as const)('%s', (_which, call, acts) => {
    expect(openActs(call)).toEqual(acts);
  });
});
