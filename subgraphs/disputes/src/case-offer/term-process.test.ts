import { duties, flaws, toMermaid } from '@madang/subgraph-kit/process';
import { diagramIn } from '@madang/subgraph-kit/testing';
import { expect, test } from 'vitest';
import { TERM_STATES } from './case-offer.ts';
import { TERM_ROLES, termProcess } from './term-process.ts';

test('a term has no unreachable state, no dead end and no way out of a final state', () => {
  expect(flaws(termProcess, TERM_STATES)).toEqual([]);
});

test('the diagram in the README is the process', async () => {
  const readme = new URL('../../README.md', import.meta.url);
  expect(await diagramIn(readme, 'How a term is performed')).toBe(toMermaid(termProcess));
});

test('who may do what when', () => {
  expect(duties(termProcess, TERM_STATES, TERM_ROLES)).toMatchInlineSnapshot(`
    [
      "PROPOSED | - | - | - | - | owe",
      "OPEN | report | - | settle | begin finish refuse | -",
      "BEGUN | - | - | - | finish refuse | -",
      "REPORTED | - | contest confirm | confirm | - | -",
      "REFUSED | report | - | settle | - | -",
      "DONE | - | - | - | - | -",
    ]
  `);
});
