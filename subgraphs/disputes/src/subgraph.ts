import { auditFeature, defineSubgraph, followsCustomers } from '@madang/subgraph-kit';
import { migrations } from '../migrations/index.ts';
import { businessById } from './business/business-by-id.ts';
import { businessRows } from './business/business.entity.ts';
import { businessPersonal } from './business/business.personal.ts';
import { BusinessContactResolver, BusinessResolver, RevealBusinessResolver } from './business/business.resolver.ts';
import { openCaseAccess } from './case-access/case-access-parts.ts';
import { caseAccessRows } from './case-access/case-access.entity.ts';
import { accessPersonal, loginPersonal } from './case-access/case-access.personal.ts';
import { CaseLoginResolver } from './case-access/case-access.resolver.ts';
import { forgetOldLogins } from './case-access/forget-old-logins.ts';
import { caseApprovals } from './case-report/case-approvals.ts';
import { CaseApprovalsResolver, CaseReportResolver } from './case-report/case-report.resolver.ts';
import { recommendationClock } from './dispute-case/case-clock.ts';
import { caseSurvey } from './dispute-case/case-survey.ts';
import { OfficerActsResolver, PartyActsResolver } from './dispute-case/dispute-case-acts.resolver.ts';
import {
  CasePeopleResolver,
  RevealCaseResolver,
  StepPeopleResolver,
} from './dispute-case/dispute-case-people.resolver.ts';
import { caseById } from './dispute-case/dispute-case-reads.ts';
import { caseDocuments } from './dispute-case/dispute-case.documents.ts';
import { disputeCaseRows } from './dispute-case/dispute-case.entity.ts';
import { caseMessages } from './dispute-case/dispute-case.messages.ts';
import { casePersonal } from './dispute-case/dispute-case.personal.ts';
import {
  CaseStepTakenResolver,
  CustomerCasesResolver,
  DisputeCaseResolver,
  OrderCasesResolver,
  TicketCaseResolver,
} from './dispute-case/dispute-case.resolver.ts';
import { caseRetention } from './dispute-case/dispute-case.retention.ts';
import { openCase, TICKET_ESCALATED } from './dispute-case/open-case.ts';
import { officerRows } from './officer/officer.entity.ts';
import { OfficerResolver } from './officer/officer.resolver.ts';

/** The slice of disputes: businesses, officers, cases. */
export const disputes = defineSubgraph({
  name: 'disputes',
  wide: ['AGENT', 'SENIOR', 'ADMIN'],
  migrations,
  features: [
    {
      resolvers: [BusinessResolver, BusinessContactResolver, RevealBusinessResolver],
      rows: [businessRows],
      personal: [businessPersonal],
      references: { Business: ({ id }, context) => businessById(context, id) },
    },
    { resolvers: [OfficerResolver], rows: [officerRows] },
    {
      resolvers: [
        DisputeCaseResolver,
        CasePeopleResolver,
        RevealCaseResolver,
        OfficerActsResolver,
        PartyActsResolver,
        CaseStepTakenResolver,
        StepPeopleResolver,
        CustomerCasesResolver,
        OrderCasesResolver,
        TicketCaseResolver,
      ],
      rows: disputeCaseRows,
      personal: [casePersonal],
      retention: [caseRetention],
      clocks: [recommendationClock],
      documents: [caseDocuments],
      messages: [caseMessages],
      surveys: [caseSurvey],
      references: { DisputeCase: ({ id }, context) => caseById(context, id) },
      hears: { [TICKET_ESCALATED]: openCase },
    },
    {
      resolvers: [CaseLoginResolver],
      rows: caseAccessRows,
      personal: [accessPersonal, loginPersonal],
      jobs: { 'forget-old-logins': { cron: '15 18 * * *', run: forgetOldLogins } },
      routes: openCaseAccess,
    },
    { resolvers: [CaseReportResolver, CaseApprovalsResolver], approvals: caseApprovals },
    followsCustomers,
    auditFeature('disputes'),
  ],
});
