import { expect, test } from 'vitest';
import { stagesOf } from './stages.ts';

const went = (...states: readonly Parameters<typeof stagesOf>[0][]) => states.map((toState) => ({ toState }));

test('a new case has all stages ahead', () => {
  expect(stagesOf('RECEIVED', went('RECEIVED'))).toEqual([
    'RECEIVED',
    'ASSIGNED',
    'NOTIFIED',
    'SELF_RESOLUTION',
    'FACT_FINDING',
    'OPINIONS',
    'RECOMMENDATION',
    'UNSIGNED',
    'SIGNED',
    'CLOSED',
  ]);
});

test('a stage that was skipped is not shown as passed', () => {
  const history = went('RECEIVED', 'SELF_RESOLUTION', 'SELF_RESOLUTION', 'SIGNED');
  expect(stagesOf('SIGNED', history)).toEqual(['RECEIVED', 'SELF_RESOLUTION', 'SIGNED', 'CLOSED']);
});

test('a withdrawn case ends where it was withdrawn', () => {
  expect(stagesOf('WITHDRAWN', went('RECEIVED', 'SELF_RESOLUTION', 'WITHDRAWN'))).toEqual([
    'RECEIVED',
    'SELF_RESOLUTION',
    'WITHDRAWN',
  ]);
});
