import { duties, flaws, toMermaid } from '@madang/subgraph-kit/process';
import { diagramIn } from '@madang/subgraph-kit/testing';
import { expect, test } from 'vitest';
import { caseInquiryProcess } from './case-inquiry-process.ts';
import { INQUIRY_ROLES, INQUIRY_STATES } from './case-inquiry.ts';

test('the process has no unreachable state, no dead end and no way out of a final state', () => {
  expect(flaws(caseInquiryProcess, INQUIRY_STATES)).toEqual([]);
});

test('the diagram in the README is the process', async () => {
  const readme = new URL('../../README.md', import.meta.url);
  expect(await diagramIn(readme, 'How an inquiry moves')).toBe(toMermaid(caseInquiryProcess));
});

test('who may do what when', () => {
  expect(duties(caseInquiryProcess, INQUIRY_STATES, INQUIRY_ROLES)).toEqual([
    'ORDERED | recordResult callOff | callOff',
    'RESULT | - | -',
    'CALLED_OFF | - | -',
  ]);
});
