import { duties, flaws, toMermaid } from '@madang/subgraph-kit/process';
import { diagramIn } from '@madang/subgraph-kit/testing';
import { expect, test } from 'vitest';
import { infringementReportProcess } from './infringement-report-process.ts';
import { REPORT_ROLES, REPORT_STATES } from './infringement-report.ts';

test('the process has no unreachable state, no dead end and no way out of a final state', () => {
  expect(flaws(infringementReportProcess, REPORT_STATES)).toEqual([]);
});

test('the diagram in the README is the process', async () => {
  const readme = new URL('../../README.md', import.meta.url);
  expect(await diagramIn(readme, 'How a report moves')).toBe(toMermaid(infringementReportProcess));
});

test('who may do what when', () => {
  expect(duties(infringementReportProcess, REPORT_STATES, REPORT_ROLES)).toMatchInlineSnapshot(`
    [
      "RECEIVED | beginReview | - | - | -",
      "UNDER_REVIEW | hide reject | - | - | -",
      "HIDDEN | reverse | - | object | closeUncontested",
      "OBJECTED | upholdObjection rejectObjection reverse | - | - | -",
      "RESUMING | reverse | reportLawsuit | - | reinstate",
      "REINSTATED | - | - | - | -",
      "REJECTED | - | - | - | -",
      "CLOSED | - | - | - | -",
    ]
  `);
});
