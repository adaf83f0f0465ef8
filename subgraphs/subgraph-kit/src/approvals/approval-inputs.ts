import { Field, ID, InputType } from 'type-graphql';

/** Approval at one place; each slice names the type for its own mutation. */
@InputType()
export class ApproveInput {
  @Field(() => ID, { description: 'Request to approve' })
  approvalId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Step that the viewer looked at, so that no other is decided by mistake; the waiting one unless said',
  })
  stepId?: string | null;

  @Field(() => String, { nullable: true, description: 'Remark (결재 의견)' })
  reason?: string | null;
}

/** Return of a request; each slice names the type for its own mutation. */
@InputType()
export class ReturnInput {
  @Field(() => ID, { description: 'Request to return' })
  approvalId!: string;

  @Field(() => ID, { nullable: true, description: 'Step that the viewer looked at; the waiting one unless said' })
  stepId?: string | null;

  @Field(() => String, { description: 'Reason (반려 사유)' })
  reason!: string;
}

/** Withdrawal of a request; each slice names the type for its own mutation. */
@InputType()
export class WithdrawInput {
  @Field(() => ID, { description: 'Request to take back' })
  approvalId!: string;

  @Field(() => String, { nullable: true, description: 'Reason, if there is one to tell' })
  reason?: string | null;
}

/** Draft or returned request, as it is to be submitted; each slice names the type for its own mutation. */
@InputType()
export class ResubmitInput {
  @Field(() => ID, { description: 'Draft, or request that was returned' })
  approvalId!: string;

  @Field(() => String, { nullable: true, description: 'New text; the old one unless said' })
  content?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Issued documents that go with it; the old ones unless said' })
  documents?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Files that go with it; the old ones unless said' })
  files?: string[] | null;
}
