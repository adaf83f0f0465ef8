import {
  ApprovalRequest,
  approvalsOfSubject,
  payloadOf,
  type ApprovalRow,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { DisputeCase, disputesErrors, type DisputeCaseRow, type DisputesCode } from '../dispute-case/index.ts';
import {
  RequestCaseExtensionInput,
  RequestCaseExtensionPayload,
  SubmitCaseReportInput,
  SubmitCaseReportPayload,
  SubmitClosingReportInput,
  SubmitClosingReportPayload,
} from './case-report.type.ts';
import { requestCaseExtension } from './request-case-extension.ts';
import { submitCaseReport } from './submit-case-report.ts';
import { submitClosingReport } from './submit-closing-report.ts';

function payload(context: Context, outcome: DisputeCaseRow | Refusal<DisputesCode>) {
  return payloadOf('disputeCase', outcome, disputesErrors.inWords, context);
}

/** What officers put to their lead in a case. */
@Authorized('OFFICER')
@Resolver(() => DisputeCase)
export class CaseReportResolver {
  @Mutation(() => SubmitCaseReportPayload, {
    description: 'Puts the report on a case to the team lead (사건보고서 결재)',
  })
  async submitCaseReport(
    @Ctx() context: Context,
    @Arg('input', () => SubmitCaseReportInput) input: SubmitCaseReportInput,
  ) {
    return payload(context, await submitCaseReport(context, input));
  }

  @Mutation(() => RequestCaseExtensionPayload, {
    description: 'Asks the team lead for more time for a case (처리기간 연장 결재)',
  })
  async requestCaseExtension(
    @Ctx() context: Context,
    @Arg('input', () => RequestCaseExtensionInput) input: RequestCaseExtensionInput,
  ) {
    return payload(context, await requestCaseExtension(context, input));
  }

  @Mutation(() => SubmitClosingReportPayload, {
    description: 'Puts the closing report of a case to the team lead (종결보고서 결재)',
  })
  async submitClosingReport(
    @Ctx() context: Context,
    @Arg('input', () => SubmitClosingReportInput) input: SubmitClosingReportInput,
  ) {
    return payload(context, await submitClosingReport(context, input));
  }
}

/** Requests for approval on the case's page. */
@Authorized()
@Resolver(() => DisputeCase)
export class CaseApprovalsResolver {
  @FieldResolver(() => [ApprovalRequest], {
    description: 'Requests for approval in the case that the viewer may read, newest first; none for its parties',
  })
  approvals(@Ctx() context: Context, @Root() { id }: DisputeCaseRow): Promise<ApprovalRow[]> {
    return approvalsOfSubject(context, id);
  }
}
