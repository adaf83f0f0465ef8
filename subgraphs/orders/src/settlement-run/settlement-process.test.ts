import { duties, flaws, toMermaid } from '@madang/subgraph-kit/process';
import { diagramIn } from '@madang/subgraph-kit/testing';
import { expect, test } from 'vitest';
import { periodOf } from './settlement-period.ts';
import { settlementProcess } from './settlement-process.ts';
import { SETTLEMENT_ROLES, SETTLEMENT_STATES } from './settlement-run.ts';

test('the process has no unreachable state, no dead end and no way out of a final state', () => {
  expect(flaws(settlementProcess, SETTLEMENT_STATES)).toEqual([]);
});

test('the diagram in the README is the process', async () => {
  const readme = new URL('../../README.md', import.meta.url);
  expect(await diagramIn(readme, 'How a settlement moves')).toBe(toMermaid(settlementProcess));
});

test('who may do what when', () => {
  expect(duties(settlementProcess, SETTLEMENT_STATES, SETTLEMENT_ROLES)).toEqual([
    'DRAFT | - | issue | issue',
    'ISSUED | approve object | - | approveBySilence',
    'OBJECTED | - | uphold correct | -',
    'APPROVED | - | release | carryOver',
    'PAYABLE | - | pay | -',
    'PAID | - | - | -',
    'CARRIED_OVER | - | - | -',
  ]);
});

test('a week is that of ISO 8601, also around New Year, and a month ends with its last day', () => {
  expect(periodOf('WEEKLY', '2027-01-03')).toMatchObject({ from: '2026-12-28', to: '2027-01-03', label: 'S2026-53' });
  expect(periodOf('WEEKLY', '2025-12-29')).toMatchObject({ from: '2025-12-29', label: 'S2026-01' });
  expect(periodOf('MONTHLY', '2028-02-10')).toMatchObject({ from: '2028-02-01', to: '2028-02-29', label: 'M2028-02' });
  expect(periodOf('WEEKLY', '2026-11-18').end).toEqual(new Date('2026-11-22T15:00:00Z'));
});
