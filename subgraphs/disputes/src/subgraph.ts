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
import { caseAnswerRows } from './case-answer/case-answer.entity.ts';
import { CaseAnswerResolver } from './case-answer/case-answer.resolver.ts';
import { assignmentClock } from './case-assignment/assignment-clock.ts';
import { CaseAssignmentResolver, OfficerExpertiseResolver } from './case-assignment/case-assignment.resolver.ts';
import { officerExpertiseRows } from './case-assignment/officer-expertise.entity.ts';
import { caseAttachmentRows } from './case-file/case-attachment.entity.ts';
import { CaseFileActsResolver, CaseFileFields, MessageFilesResolver } from './case-file/case-file.resolver.ts';
import { caseFiles } from './case-file/case-files.ts';
import { inquiryClock } from './case-inquiry/case-inquiry-clock.ts';
import { caseInquiryRows } from './case-inquiry/case-inquiry.entity.ts';
import { CaseInquiryResolver, InquiriesOfCaseResolver } from './case-inquiry/case-inquiry.resolver.ts';
import { CaseMessageActsResolver } from './case-message/case-message-acts.resolver.ts';
import { caseMessageRows } from './case-message/case-message.entity.ts';
import { CaseMessageResolver, CorrespondenceResolver } from './case-message/case-message.resolver.ts';
import { caseMessageWritten } from './case-message/message-notices.ts';
import { caseNoteRows } from './case-note/case-note.entity.ts';
import { CaseNoteResolver } from './case-note/case-note.resolver.ts';
import { caseOfferRows } from './case-offer/case-offer.entity.ts';
import { signaturePersonal } from './case-offer/case-offer.personal.ts';
import {
  CaseOfferActsResolver,
  CaseOfferPartsResolver,
  CaseOffersResolver,
  CaseSignatureResolver,
  CaseTermResolver,
} from './case-offer/case-offer.resolver.ts';
import { followOrders, TERM_MOVED } from './case-offer/follow-orders.ts';
import { AgreementActsResolver } from './case-offer/side-acts.resolver.ts';
import { caseApprovals } from './case-report/case-approvals.ts';
import { CaseApprovalsResolver, CaseReportResolver } from './case-report/case-report.resolver.ts';
import { supplementClock } from './case-supplement/supplement-clock.ts';
import { supplementTemplates } from './case-supplement/supplement-notices.ts';
import { supplementRows } from './case-supplement/supplement.entity.ts';
import {
  CaseSupplementsResolver,
  SupplementActsResolver,
  SupplementRequestResolver,
} from './case-supplement/supplement.resolver.ts';
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
import { stageClocks } from './dispute-case/stage-clocks.ts';
import { intakeFeatures } from './intake-features.ts';
import { libraryFeatures } from './library-features.ts';
import { mediationFeatures } from './mediation-features.ts';
import { CaseConflictResolver, OfficerConflictResolver } from './officer-conflict/officer-conflict.resolver.ts';
import { officerConflictRows } from './officer/officer-conflict.entity.ts';
import { officerRows } from './officer/officer.entity.ts';
import { OfficerResolver } from './officer/officer.resolver.ts';
import { partnerFeatures } from './partner-features.ts';
import { withdrawalClock } from './withdrawal-request/withdrawal-clock.ts';
import { withdrawalRequestRows } from './withdrawal-request/withdrawal-request.entity.ts';
import {
  OneWithdrawalRequestResolver,
  WithdrawalRequestResolver,
} from './withdrawal-request/withdrawal-request.resolver.ts';

/** The slice of disputes: businesses, officers, cases. */
export const disputes = defineSubgraph({
  name: 'disputes',
  wide: ['AGENT', 'SENIOR', 'ADMIN'],
  migrations,
  files: caseFiles,
  features: [
    {
      resolvers: [BusinessResolver, BusinessContactResolver, RevealBusinessResolver],
      rows: [businessRows],
      personal: [businessPersonal],
      references: { Business: ({ id }, context) => businessById(context, id) },
    },
    ...partnerFeatures,
    { resolvers: [OfficerResolver], rows: [officerRows, officerConflictRows] },
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
      clocks: [recommendationClock, ...stageClocks],
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
    ...intakeFeatures,
    {
      resolvers: [CaseAssignmentResolver, OfficerExpertiseResolver, OfficerConflictResolver, CaseConflictResolver],
      rows: [officerExpertiseRows],
      clocks: [assignmentClock],
    },
    { resolvers: [CaseAnswerResolver], rows: [caseAnswerRows] },
    {
      resolvers: [
        CaseOfferActsResolver,
        CaseOffersResolver,
        CaseOfferPartsResolver,
        CaseTermResolver,
        CaseSignatureResolver,
        AgreementActsResolver,
      ],
      rows: caseOfferRows,
      personal: [signaturePersonal],
      hears: { [TERM_MOVED]: followOrders },
    },
    ...mediationFeatures,
    {
      resolvers: [WithdrawalRequestResolver, OneWithdrawalRequestResolver],
      rows: [withdrawalRequestRows],
      clocks: [withdrawalClock],
    },
    {
      resolvers: [CorrespondenceResolver, CaseMessageResolver, CaseMessageActsResolver],
      rows: caseMessageRows,
      messages: [{ ...caseMessages, templates: [caseMessageWritten] }],
    },
    { resolvers: [MessageFilesResolver, CaseFileFields, CaseFileActsResolver], rows: [caseAttachmentRows] },
    {
      resolvers: [CaseSupplementsResolver, SupplementRequestResolver, SupplementActsResolver],
      rows: supplementRows,
      clocks: [supplementClock],
      messages: [{ ...caseMessages, templates: supplementTemplates }],
    },
    { resolvers: [CaseNoteResolver], rows: [caseNoteRows] },
    {
      resolvers: [InquiriesOfCaseResolver, CaseInquiryResolver],
      rows: [caseInquiryRows],
      clocks: [inquiryClock],
    },
    { resolvers: [CaseReportResolver, CaseApprovalsResolver], approvals: caseApprovals },
    ...libraryFeatures,
    followsCustomers,
    auditFeature('disputes'),
  ],
});
