import type { Feature } from '@madang/subgraph-kit';
import { caseApplicationRows } from './case-application/case-application.entity.ts';
import { applicationPersonal } from './case-application/case-application.personal.ts';
import { CaseApplicationResolver } from './case-application/case-application.resolver.ts';
import { forgetOldApplications } from './case-application/forget-old-applications.ts';
import { CaseClassificationResolver } from './case-classification/case-classification.resolver.ts';
import { CaseImportResolver } from './case-import/case-import.resolver.ts';
import { caseStatisticsRows } from './case-statistics/case-statistics.entity.ts';
import { CaseStatisticsResolver } from './case-statistics/case-statistics.resolver.ts';
import { tallyCases } from './case-statistics/tally-cases.ts';
import { counsellingRows } from './counselling/counselling.entity.ts';
import { counsellingPersonal } from './counselling/counselling.personal.ts';
import { counsellingRetention } from './counselling/counselling.retention.ts';
import { hearCounselling, TICKET_COMPLETED } from './counselling/hear-counselling.ts';

/** How cases come in, and what they are counted under. */
export const intakeFeatures: readonly Feature[] = [
  {
    rows: [counsellingRows],
    personal: [counsellingPersonal],
    retention: [counsellingRetention],
    hears: { [TICKET_COMPLETED]: hearCounselling },
  },
  {
    resolvers: [CaseApplicationResolver],
    rows: [caseApplicationRows],
    personal: [applicationPersonal],
    jobs: { 'forget-old-applications': { cron: '25 * * * *', run: forgetOldApplications } },
  },
  { resolvers: [CaseImportResolver] },
  {
    resolvers: [CaseStatisticsResolver],
    rows: caseStatisticsRows,
    jobs: { 'tally-cases': { cron: '* * * * *', run: tallyCases } },
  },
  { resolvers: [CaseClassificationResolver] },
];
