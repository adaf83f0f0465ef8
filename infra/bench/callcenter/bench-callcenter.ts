import type { Suite } from '../run-suite.ts';
import { deskMeasures } from './desk.ts';
import { fillTickets } from './fill-tickets.ts';
import { lookupMeasures } from './lookup.ts';

/** Speed of the call center on 1,500,000 tickets (issue 6). */
export const benchCallcenter: Suite = {
  slice: 'callcenter',
  staff: ['agent', 'agent2', 'won', 'senior'],
  portBase: 8600,
  fill: fillTickets,
  parts: { lookup: lookupMeasures, desk: deskMeasures },
};
