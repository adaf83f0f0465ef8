import { duties, flaws, toMermaid } from '@madang/subgraph-kit/process';
import { diagramIn } from '@madang/subgraph-kit/testing';
import { expect, test } from 'vitest';
import { returnProcess } from './return-process.ts';
import { RETURN_ROLES, RETURN_STATES } from './return.ts';

test('the process has no unreachable state, no dead end and no way out of a final state', () => {
  expect(flaws(returnProcess, RETURN_STATES)).toEqual([]);
});

test('the diagram in the README is the process', async () => {
  const readme = new URL('../../README.md', import.meta.url);
  expect(await diagramIn(readme, 'How a return moves')).toBe(toMermaid(returnProcess));
});

test('who may do what when', () => {
  expect(duties(returnProcess, RETURN_STATES, RETURN_ROLES)).toMatchInlineSnapshot(`
    [
      "PENDING | process cancel | - | - | -",
      "REQUESTED | payDifference cancel | arrive | bookPickup | withdraw reject",
      "PICKUP_BOOKED | payDifference cancel | arrive | collect | withdraw reject",
      "IN_TRANSIT | payDifference cancel | arrive | - | withdraw reject",
      "ARRIVED | payDifference cancel | confirm | - | -",
      "CONFIRMED | payDifference refund completeExchange | refund completeExchange | - | -",
      "REFUNDED | - | - | - | -",
      "EXCHANGED | - | - | - | -",
      "CANCELLED | - | - | - | -",
    ]
  `);
});
