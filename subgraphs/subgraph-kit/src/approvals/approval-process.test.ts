import { expect, test } from 'vitest';
import { duties, flaws, toMermaid } from '../process.ts';
import { diagramIn } from '../testing/index.ts';
import { APPROVAL_STATES } from './approval-lists.ts';
import { approvalProcess } from './approval-process.ts';
import { APPROVAL_ROLES, defineApproval } from './approval.ts';

test('the process has no unreachable state, no dead end and no way out of a final state', () => {
  expect(flaws(approvalProcess, APPROVAL_STATES)).toEqual([]);
});

test('the diagram in the README is the process', async () => {
  expect(await diagramIn(new URL('README.md', import.meta.url), 'How a request moves')).toBe(
    toMermaid(approvalProcess),
  );
});

test('who may do what when', () => {
  expect(duties(approvalProcess, APPROVAL_STATES, APPROVAL_ROLES)).toMatchInlineSnapshot(`
    [
      "DRAFT | submit withdraw | -",
      "SUBMITTED | withdraw | approve approveLast return",
      "APPROVED | - | -",
      "RETURNED | resubmit withdraw | -",
      "WITHDRAWN | - | -",
    ]
  `);
});

test('a kind that nobody decides on below some amount does not boot', () => {
  const words = { ko: '구매', en: 'Purchase' };
  expect(() => defineApproval({ kind: 'ODD', label: words, line: [{ role: 'LEAD', fromAmount: 10 }] })).toThrow(
    'the approval line is empty',
  );
});
