import { asPreviewed, payloadOf, previewOf, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { assignCase } from './assign-case.ts';
import { changeContact } from './change-contact.ts';
import { closeCase } from './close-case.ts';
import {
  AssignCaseInput,
  AssignCasePayload,
  BeginFactFindingInput,
  BeginFactFindingPayload,
  ChangeContactInput,
  ChangeContactPayload,
  CloseCaseInput,
  CloseCasePayload,
  ConfirmReceiptInput,
  ConfirmReceiptPayload,
  disputesErrors,
  NameRespondentInput,
  NameRespondentPayload,
  NotifyReceiptInput,
  NotifyReceiptPayload,
  PreviewNotifyReceiptInput,
  PreviewNotifyReceiptPayload,
  ReportSelfRemedyInput,
  ReportSelfRemedyPayload,
  RequestOpinionsInput,
  RequestOpinionsPayload,
  WithdrawCaseInput,
  WithdrawCasePayload,
} from './dispute-case-acts.type.ts';
import type { DisputesCode } from './dispute-case-words.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import { DisputeCase } from './dispute-case.type.ts';
import { nameRespondent } from './name-respondent.ts';
import { notifyReceipt } from './notify-receipt.ts';
import { takeCaseStep } from './take-case-step.ts';
import { writeCaseStep } from './write-case-step.ts';

function payload(context: Context, outcome: DisputeCaseRow | Refusal<DisputesCode>) {
  return payloadOf('disputeCase', outcome, disputesErrors.inWords, context);
}

/** Acts of the team lead and of officers. */
@Authorized('OFFICER', 'LEAD')
@Resolver(() => DisputeCase)
export class OfficerActsResolver {
  @Authorized('LEAD')
  @Mutation(() => AssignCasePayload, { description: 'Assigns a case to an officer (담당자분배)' })
  async assignCase(@Ctx() context: Context, @Arg('input', () => AssignCaseInput) input: AssignCaseInput) {
    return payload(context, await assignCase(context, input));
  }

  @Mutation(() => NameRespondentPayload, { description: 'Says whom the claim is against (피신청인 지정)' })
  async nameRespondent(@Ctx() context: Context, @Arg('input', () => NameRespondentInput) input: NameRespondentInput) {
    return payload(context, await nameRespondent(context, input));
  }

  @Mutation(() => ChangeContactPayload, { description: 'Changes where notices to a party of a case go (연락처 변경)' })
  async changeContact(@Ctx() context: Context, @Arg('input', () => ChangeContactInput) input: ChangeContactInput) {
    return payload(context, await changeContact(context, input));
  }

  @Mutation(() => NotifyReceiptPayload, { description: 'Notifies the respondent that a case was received (접수통보)' })
  async notifyReceipt(@Ctx() context: Context, @Arg('input', () => NotifyReceiptInput) input: NotifyReceiptInput) {
    const act = (same: Context) => notifyReceipt(same, input.caseId);
    return payload(context, await asPreviewed(context, input.previewDigest, act));
  }

  @Mutation(() => PreviewNotifyReceiptPayload, {
    description: 'Shows what notifying the respondent would send; nothing is sent and nothing changes (미리보기)',
  })
  async previewNotifyReceipt(
    @Ctx() context: Context,
    @Arg('input', () => PreviewNotifyReceiptInput) input: PreviewNotifyReceiptInput,
  ) {
    const preview = await previewOf(context, (same) => notifyReceipt(same, input.caseId));
    return payloadOf('preview', preview, disputesErrors.inWords, context);
  }

  @Mutation(() => BeginFactFindingPayload, { description: 'Begins the fact-finding (사실조사)' })
  async beginFactFinding(
    @Ctx() context: Context,
    @Arg('input', () => BeginFactFindingInput) input: BeginFactFindingInput,
  ) {
    return payload(context, await writeCaseStep(context, input.caseId, 'beginFactFinding', input.note));
  }

  @Mutation(() => RequestOpinionsPayload, { description: 'Asks both sides for their opinion (의견 요청)' })
  async requestOpinions(
    @Ctx() context: Context,
    @Arg('input', () => RequestOpinionsInput) input: RequestOpinionsInput,
  ) {
    return payload(context, await writeCaseStep(context, input.caseId, 'requestOpinions', input.note));
  }

  @Mutation(() => CloseCasePayload, { description: 'Closes a case with its result (종결)' })
  async closeCase(@Ctx() context: Context, @Arg('input', () => CloseCaseInput) input: CloseCaseInput) {
    return payload(context, await closeCase(context, input));
  }
}

/** Acts of the parties; which of them may is decided by the process of the case. */
@Resolver(() => DisputeCase)
export class PartyActsResolver {
  @Authorized('PARTNER', 'PROGRAM', 'PARTY')
  @Mutation(() => ConfirmReceiptPayload, { description: 'Confirms the notice of receipt (접수통보서확인)' })
  async confirmReceipt(@Ctx() context: Context, @Arg('input', () => ConfirmReceiptInput) input: ConfirmReceiptInput) {
    return payload(context, await takeCaseStep(context, input.caseId, 'confirmReceipt'));
  }

  @Authorized('PARTNER', 'PROGRAM', 'PARTY')
  @Mutation(() => ReportSelfRemedyPayload, {
    description: 'Reports what the business did by itself (자율구제활동등록)',
  })
  async reportSelfRemedy(
    @Ctx() context: Context,
    @Arg('input', () => ReportSelfRemedyInput) input: ReportSelfRemedyInput,
  ) {
    const { caseId, text, fileIds, publicToOther } = input;
    const letter = { fileIds: fileIds ?? [], ...(publicToOther ? {} : { visibleTo: [] }) };
    return payload(context, await writeCaseStep(context, caseId, 'reportSelfRemedy', { text, letter }));
  }

  @Authorized('OFFICER', 'CONSUMER', 'PARTY')
  @Mutation(() => WithdrawCasePayload, { description: 'Withdraws a case at the wish of the applicant (취하)' })
  async withdrawCase(@Ctx() context: Context, @Arg('input', () => WithdrawCaseInput) input: WithdrawCaseInput) {
    return payload(context, await writeCaseStep(context, input.caseId, 'withdraw', input.reason));
  }
}
