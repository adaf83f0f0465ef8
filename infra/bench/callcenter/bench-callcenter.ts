import type { Suite } from '../run-suite.ts';
import { deskMeasures } from './desk.ts';
import { fillTickets } from './fill-tickets.ts';
import { lookupMeasures } from './lookup.ts';
import { linesOfBench } from './ring-desks.ts';
import { ringMeasures } from './rings.ts';

/** Speed of the call center on 1,500,000 tickets (issue 6). */
export const benchCallcenter: Suite = {
  slice: 'callcenter',
  staff: ['agent', 'agent2', 'won', 'senior'],
  portBase: 8600,
  variables: (folder) => ({ CENTREX_LINES: linesOfBench(folder) }),
  fill: fillTickets,
  parts: { lookup: lookupMeasures, desk: deskMeasures, rings: ringMeasures },
};
