import { expect, test } from 'vitest';
import type { CaseState } from '../gql/graphql.ts';
import { stagesOf } from './stages.ts';

function told(...states: readonly CaseState[]): string[] {
  const history = states.map((toState, day) => ({ toState, takenAt: `2026-03-0${day + 1}T00:00:00Z` }));
  const state = states.at(-1) ?? 'RECEIVED';
  return stagesOf({ state, history }).map(
    ({ state: stage, when, at }) => `${when} ${stage} ${at?.slice(8, 10) ?? '-'}`,
  );
}

test('what was passed over is left out, what is to come stands there', () => {
  expect(told('RECEIVED', 'ASSIGNED', 'NOTIFIED', 'FACT_FINDING', 'RECOMMENDATION')).toEqual([
    'past RECEIVED 01',
    'past ASSIGNED 02',
    'past NOTIFIED 03',
    'past FACT_FINDING 04',
    'now RECOMMENDATION 05',
    'later UNSIGNED -',
    'later SIGNED -',
    'later CLOSED -',
  ]);
});

test('an agreement that lapsed is to come again; a step within a stage does not begin it anew', () => {
  expect(
    told('RECEIVED', 'ASSIGNED', 'NOTIFIED', 'UNSIGNED', 'UNSIGNED', 'FACT_FINDING', 'FACT_FINDING').slice(3),
  ).toEqual([
    'now FACT_FINDING 06',
    'later OPINIONS -',
    'later RECOMMENDATION -',
    'later UNSIGNED -',
    'later SIGNED -',
    'later CLOSED -',
  ]);
});

test('a committee and a withdrawal have an end of their own', () => {
  expect(told('RECEIVED', 'FACT_FINDING', 'MEDIATION')).toEqual([
    'past RECEIVED 01',
    'past FACT_FINDING 02',
    'now MEDIATION 03',
    'later CLOSED -',
  ]);
  expect(told('RECEIVED', 'WITHDRAWN')).toEqual(['past RECEIVED 01', 'now WITHDRAWN 02']);
});
