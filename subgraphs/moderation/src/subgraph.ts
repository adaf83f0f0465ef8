import { auditFeature, defineSubgraph, followsCustomers } from '@madang/subgraph-kit';
import { migrations } from '../migrations/index.ts';
import {
  ReportPeopleResolver,
  RevealReportResolver,
} from './infringement-report/infringement-report-people.resolver.ts';
import { reportById } from './infringement-report/infringement-report-reads.ts';
import { reportDocuments } from './infringement-report/infringement-report.documents.ts';
import { infringementReportRows } from './infringement-report/infringement-report.entity.ts';
import { reportMessages } from './infringement-report/infringement-report.messages.ts';
import { reportPersonal } from './infringement-report/infringement-report.personal.ts';
import {
  CustomerReportsResolver,
  InfringementReportResolver,
  ModeratorActsResolver,
} from './infringement-report/infringement-report.resolver.ts';
import { reportRetention } from './infringement-report/infringement-report.retention.ts';
import { objectionClock } from './infringement-report/objection-clock.ts';
import { ReportStepTakenResolver } from './infringement-report/report-step-taken.resolver.ts';
import { reportSurvey } from './infringement-report/report-survey.ts';
import { objectionReviewClock, resumptionClock } from './objection/objection-clocks.ts';
import { objectionRows } from './objection/objection.entity.ts';
import {
  InfringementNoticeResolver,
  ObjectionActsResolver,
  ObjectionResolver,
} from './objection/objection.resolver.ts';
import { postById } from './post/post-by-id.ts';
import { postRows } from './post/post.entity.ts';
import { postPersonal } from './post/post.personal.ts';
import { PostResolver } from './post/post.resolver.ts';
import { ReportFileActsResolver, ReportFileFields, ReportFilesResolver } from './report-file/report-file.resolver.ts';
import { reportFiles } from './report-file/report-files.ts';
import { reportLinkRows } from './report-link/report-link.entity.ts';

/** The slice of moderation: posts, reports and their files. */
export const moderation = defineSubgraph({
  name: 'moderation',
  wide: ['MODERATOR', 'ADMIN', 'AGENT', 'SENIOR', 'OFFICER', 'LEAD'],
  migrations,
  files: reportFiles,
  features: [
    {
      resolvers: [PostResolver],
      rows: [postRows],
      personal: [postPersonal],
      references: { Post: ({ id }, context) => postById(context, id) },
    },
    {
      resolvers: [
        InfringementReportResolver,
        ReportPeopleResolver,
        RevealReportResolver,
        ModeratorActsResolver,
        ReportStepTakenResolver,
        CustomerReportsResolver,
      ],
      rows: infringementReportRows,
      personal: [reportPersonal],
      retention: [reportRetention],
      references: { InfringementReport: ({ id }, context) => reportById(context, id) },
      clocks: [objectionClock],
      documents: [reportDocuments],
      messages: [reportMessages],
      surveys: [reportSurvey],
    },
    {
      resolvers: [ObjectionResolver, InfringementNoticeResolver, ObjectionActsResolver],
      rows: [objectionRows, reportLinkRows],
      clocks: [objectionReviewClock, resumptionClock],
    },
    { resolvers: [ReportFilesResolver, ReportFileActsResolver, ReportFileFields] },
    followsCustomers,
    auditFeature('moderation'),
  ],
});
