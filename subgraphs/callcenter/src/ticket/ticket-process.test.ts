import { duties, flaws, toMermaid } from '@madang/subgraph-kit/process';
import { diagramIn } from '@madang/subgraph-kit/testing';
import { expect, test } from 'vitest';
import { ticketProcess } from './ticket-process.ts';
import { TICKET_ROLES, TICKET_STATUSES } from './ticket.ts';

test('the process has no unreachable state, no dead end and no way out of a final state', () => {
  expect(flaws(ticketProcess, TICKET_STATUSES)).toEqual([]);
});

test('the diagram in the README is the process', async () => {
  const readme = new URL('../../README.md', import.meta.url);
  expect(await diagramIn(readme, 'How a ticket moves')).toBe(toMermaid(ticketProcess));
});

test('who may do what when', () => {
  expect(duties(ticketProcess, TICKET_STATUSES, TICKET_ROLES)).toMatchInlineSnapshot(`
    [
      "RECEIVED | change transfer escalate complete discard | change transfer escalate complete discard",
      "TRANSFERRED | change transfer escalate complete discard | change transfer escalate complete discard",
      "COMPLETED | - | -",
      "DISCARDED | - | -",
    ]
  `);
});
