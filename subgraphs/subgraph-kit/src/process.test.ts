import { describe, expect, test } from 'vitest';
import { decide, defineProcess, duties, flaws, openSteps, toMermaid, type Rule } from './process.ts';

interface Loan {
  readonly state: 'OPEN' | 'LENT' | 'BACK';
  readonly fine: number;
}
const finePaid: Rule<Loan, 'FINE_DUE'> = { code: 'FINE_DUE', holds: (loan) => loan.fine === 0 };
const loans = defineProcess<Loan, Loan['state'], 'READER' | 'CLERK'>()({
  initial: 'OPEN',
  final: ['BACK'],
  steps: {
    lend: { from: 'OPEN', to: 'LENT', by: 'CLERK' },
    renew: { from: 'LENT', by: ['READER', 'CLERK'] },
    giveBack: { from: 'LENT', to: 'BACK', by: 'READER', needs: [finePaid] },
  },
});

describe('deciding on a step', () => {
  test.each([
    ['lend', { state: 'OPEN', fine: 0 }, ['CLERK'], { allowed: true, from: 'OPEN', to: 'LENT' }],
    ['renew', { state: 'LENT', fine: 0 }, ['READER'], { allowed: true, from: 'LENT', to: 'LENT' }],
    ['lend', { state: 'BACK', fine: 0 }, ['READER'], { allowed: false, code: 'NOT_ALLOWED' }],
    ['lend', { state: 'BACK', fine: 0 }, ['CLERK'], { allowed: false, code: 'WRONG_STATE' }],
    ['giveBack', { state: 'LENT', fine: 5 }, ['READER'], { allowed: false, code: 'FINE_DUE' }],
  ] as const)('%s of %j by %j', (step, loan, roles, decision) => {
    expect(decide(loans, step, loan, roles)).toEqual(decision);
  });

  test('open steps are those that would be allowed now', () => {
    expect(openSteps(loans, { state: 'LENT', fine: 0 }, ['READER'])).toEqual(['renew', 'giveBack']);
    expect(openSteps(loans, { state: 'LENT', fine: 5 }, ['READER'])).toEqual(['renew']);
  });
});

test('a sound table has no flaws, and says who may do what', () => {
  expect(flaws(loans, ['OPEN', 'LENT', 'BACK'])).toEqual([]);
  expect(duties(loans, ['OPEN', 'LENT'], ['READER', 'CLERK'])).toEqual([
    'OPEN | - | lend',
    'LENT | renew giveBack | renew',
  ]);
  expect(toMermaid(loans)).toContain('OPEN --> LENT: lend (CLERK)');
});

test('unreachable states, dead ends and ways out of a final state are named', () => {
  const broken = defineProcess<{ state: 'A' | 'B' | 'C' }, 'A' | 'B' | 'C', 'X'>()({
    initial: 'A',
    final: ['A'],
    steps: { go: { from: 'A', to: 'B', by: 'X' } },
  });
  expect(flaws(broken, ['A', 'B', 'C'])).toEqual([
    'C is never reached',
    'B is a dead end',
    'C is a dead end',
    'go leaves the final state A',
  ]);
});
