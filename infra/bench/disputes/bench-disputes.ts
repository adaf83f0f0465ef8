import type { Suite } from '../run-suite.ts';
import { casePageMeasures } from './case-page.ts';
import { fillCases } from './fill-cases.ts';
import { searchMeasures } from './search.ts';
import { similarMeasures } from './similar.ts';
import { statisticsMeasures } from './statistics.ts';

/** Speed of the disputes slice on 400,000 cases and 4,000,000 messages (issue 7). */
export const benchDisputes: Suite = {
  slice: 'disputes',
  staff: ['officer', 'lead', 'officer2'],
  portBase: 8800,
  fill: fillCases,
  parts: {
    search: searchMeasures,
    'case-page': casePageMeasures,
    statistics: statisticsMeasures,
    similar: similarMeasures,
  },
};
