import {
  asEnumValue,
  Money,
  openSteps,
  payloadOf,
  won,
  type Context,
  type Page,
  type Refusal,
} from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CaseMessage, messageById, type CaseMessageRow } from '../case-message/index.ts';
import { caseById, DisputeCase, rolesInCase, type DisputeCaseRow } from '../dispute-case/index.ts';
import { callOffCaseInquiry } from './call-off-inquiry.ts';
import {
  CallOffCaseInquiryInput,
  CallOffCaseInquiryPayload,
  OrderCaseInquiryInput,
  OrderCaseInquiryPayload,
  RecordInquiryResultInput,
  RecordInquiryResultPayload,
} from './case-inquiry-acts.type.ts';
import { caseInquiryProcess } from './case-inquiry-process.ts';
import type { InquiryCode } from './case-inquiry-words.ts';
import type { CaseInquiryRow } from './case-inquiry.entity.ts';
import {
  CaseInquiriesArgs,
  CaseInquiry,
  CaseInquiryConnection,
  CaseInquiryStep,
  inquiryErrors,
} from './case-inquiry.type.ts';
import { findInquiries, inquiriesOfCase, inquiryById } from './find-inquiries.ts';
import { orderCaseInquiry } from './order-inquiry.ts';
import { recordInquiryResult } from './record-inquiry-result.ts';

function payload(context: Context, outcome: CaseInquiryRow | Refusal<InquiryCode>) {
  return payloadOf('caseInquiry', outcome, inquiryErrors.inWords, context);
}

/** Inquiries on the case's page. */
@Authorized()
@Resolver(() => DisputeCase)
export class InquiriesOfCaseResolver {
  @FieldResolver(() => [CaseInquiry], {
    description: 'Tests, reviews and investigations that were ordered, oldest first; told to officers and leads',
  })
  inquiries(@Ctx() context: Context, @Root() { id }: DisputeCaseRow): Promise<CaseInquiryRow[]> {
    return inquiriesOfCase(context, id);
  }
}

/** Questions about inquiries, what one says beyond its row, and the officer's acts. */
@Authorized('OFFICER', 'LEAD', 'ADMIN')
@Resolver(() => CaseInquiry)
export class CaseInquiryResolver {
  @Query(() => CaseInquiryConnection, { description: 'Inquiries that meet all that is asked, newest first' })
  caseInquiries(
    @Ctx() context: Context,
    @Args(() => CaseInquiriesArgs) args: CaseInquiriesArgs,
  ): Promise<Page<CaseInquiryRow>> {
    return findInquiries(context, args, args);
  }

  @Query(() => CaseInquiry, { nullable: true, description: 'Inquiry with this identifier' })
  caseInquiry(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<CaseInquiryRow | null> {
    return inquiryById(context, id);
  }

  @FieldResolver(() => DisputeCase, { nullable: true, description: 'Case it is for' })
  disputeCase(@Ctx() context: Context, @Root() { caseId }: CaseInquiryRow): Promise<DisputeCaseRow | null> {
    return caseById(context, caseId);
  }

  @FieldResolver(() => CaseMessage, {
    nullable: true,
    description: 'Its result with the files, as a message that is published by widening it; none until it is recorded',
  })
  async result(@Ctx() context: Context, @Root() { resultId }: CaseInquiryRow): Promise<CaseMessageRow | null> {
    return resultId ? messageById(context, resultId) : null;
  }

  @FieldResolver(() => Money, { nullable: true, description: 'What it cost (비용); none until its result is recorded' })
  cost(@Root() { cost }: CaseInquiryRow): Money | null {
    return typeof cost === 'number' ? won(cost) : null;
  }

  @FieldResolver(() => [CaseInquiryStep], { description: 'Steps the viewer may take with it now' })
  async availableSteps(@Ctx() context: Context, @Root() inquiry: CaseInquiryRow): Promise<string[]> {
    const dispute = await caseById(context, inquiry.caseId);
    const roles = dispute ? rolesInCase(dispute, context.actor).filter((role) => role === 'OFFICER') : [];
    return openSteps(caseInquiryProcess, inquiry, roles).map(asEnumValue);
  }

  @Authorized('OFFICER')
  @Mutation(() => OrderCaseInquiryPayload, {
    description: 'Orders a test, an expert review or an investigation (시험·자문의뢰, 현장조사)',
  })
  async orderCaseInquiry(
    @Ctx() context: Context,
    @Arg('input', () => OrderCaseInquiryInput) input: OrderCaseInquiryInput,
  ) {
    return payload(context, await orderCaseInquiry(context, input));
  }

  @Authorized('OFFICER')
  @Mutation(() => RecordInquiryResultPayload, { description: 'Records what came of an inquiry (결과 등록)' })
  async recordInquiryResult(
    @Ctx() context: Context,
    @Arg('input', () => RecordInquiryResultInput) input: RecordInquiryResultInput,
  ) {
    return payload(context, await recordInquiryResult(context, input));
  }

  @Authorized('OFFICER')
  @Mutation(() => CallOffCaseInquiryPayload, { description: 'Takes an inquiry back (의뢰 취소)' })
  async callOffCaseInquiry(
    @Ctx() context: Context,
    @Arg('input', () => CallOffCaseInquiryInput) input: CallOffCaseInquiryInput,
  ) {
    return payload(context, await callOffCaseInquiry(context, input));
  }
}
