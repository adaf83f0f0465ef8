import { expect, test } from 'vitest';
import { GROUPS, STATE_GROUPS, statesIn } from './message-states.ts';

test('every state lies in one kind of states', () => {
  const all = GROUPS.flatMap((group) => STATE_GROUPS[group]);
  expect(new Set<string>(all).size).toBe(all.length);
  expect(all).toHaveLength(11);
});

test('chosen kinds are asked for by their states, and what is none is left out', () => {
  expect(statesIn(['unclear', 'failed'])).toEqual(['AMBIGUOUS', 'FAILED']);
  expect(statesIn(['toString'])).toEqual([]);
});
