import type { Feature } from '@madang/subgraph-kit';
import {
  DeskReportAgentResolver,
  DeskReportCodeResolver,
  DeskReportFiguresResolver,
  DeskReportResolver,
} from './desk-report/desk-report.resolver.ts';
import { forgetReportFiles, reportExtracts } from './desk-report/report-extracts.ts';
import { reportFileRows } from './desk-report/report-file.entity.ts';
import { ReportFileResolver } from './desk-report/report-file.resolver.ts';
import { FORGET_REPORT_FILES } from './desk-report/report-file.ts';
import { LiveBoardResolver, SeatResolver } from './live-board/live-board.resolver.ts';
import { qualityCriterionRows } from './quality-criterion/quality-criterion.entity.ts';
import { QualityCriterionResolver } from './quality-criterion/quality-criterion.resolver.ts';
import { QualityDrawResolver } from './quality-sample/quality-draw.resolver.ts';
import { qualitySampleRows } from './quality-sample/quality-sample.entity.ts';
import { QualityMarkResolver, QualitySampleResolver } from './quality-sample/quality-sample.resolver.ts';

/** What is for who leads the desk: how it stands now, what it did in a period, and how well. */
export const leadFeatures: readonly Feature[] = [
  { resolvers: [LiveBoardResolver, SeatResolver] },
  {
    resolvers: [
      DeskReportResolver,
      DeskReportFiguresResolver,
      DeskReportCodeResolver,
      DeskReportAgentResolver,
      ReportFileResolver,
    ],
    rows: reportFileRows,
    extracts: [reportExtracts],
    jobs: { [FORGET_REPORT_FILES]: { cron: '25 * * * *', run: forgetReportFiles } },
  },
  { resolvers: [QualityCriterionResolver], rows: qualityCriterionRows },
  { resolvers: [QualityDrawResolver, QualitySampleResolver, QualityMarkResolver], rows: qualitySampleRows },
];
