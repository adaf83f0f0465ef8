import { duties, flaws, toMermaid } from '@madang/subgraph-kit/process';
import { diagramIn } from '@madang/subgraph-kit/testing';
import { expect, test } from 'vitest';
import { mediationProcess } from './mediation-process.ts';
import { MEDIATION_ROLES, MEDIATION_STATES } from './mediation.ts';

const readme = new URL('../../README.md', import.meta.url);

test('a mediation has no unreachable state, no dead end and no way out of a final state', () => {
  expect(flaws(mediationProcess, MEDIATION_STATES)).toEqual([]);
});

test('the diagram in the README is the process', async () => {
  expect(await diagramIn(readme, 'How a mediation moves')).toBe(toMermaid(mediationProcess));
});

test('who may do what when', () => {
  expect(duties(mediationProcess, MEDIATION_STATES, MEDIATION_ROLES)).toMatchInlineSnapshot(`
    [
      "RECEIVED | putOnAgenda withdraw | withdraw | - | -",
      "ON_AGENDA | takeOffAgenda decide withdraw | withdraw | - | -",
      "DECIDED | - | accept conclude refuse | accept conclude refuse | conclude",
      "ACCEPTED | - | - | - | -",
      "REFUSED | - | - | - | -",
      "WITHDRAWN | - | - | - | -",
    ]
  `);
});
