import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Money, won } from '../money.ts';
import { historyOfApproval, stepsForViewer, stepsOfApproval } from './approval-reads.ts';
import { knownKind } from './approval-room.ts';
import type { ApprovalEventRow, ApprovalRow, ApprovalStepRow } from './approval.entity.ts';
import { approvalEventPersonal, approvalPersonal, approvalStepPersonal, STAFF } from './approval.personal.ts';
import { ApprovalAct, ApprovalEvent, ApprovalFact, ApprovalRequest, ApprovalStep } from './approval.type.ts';

/** The last approval is an approval to those who press the button. */
const SHOWN_AS: Readonly<Record<string, string>> = { approveLast: 'approve' };

function asAct(step: string): string {
  return (SHOWN_AS[step] ?? step).toUpperCase();
}

/** Fields of a request that are worked out. */
@Authorized(...STAFF)
@Resolver(() => ApprovalRequest)
class ApprovalRequestFields {
  @FieldResolver(() => String, { description: 'Kind of the act in words' })
  kindName(@Ctx() { em, language }: Context, @Root() { kind }: ApprovalRow): string {
    return knownKind(em, kind)?.label[language] ?? kind;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Text of the request' })
  content(@Ctx() context: Context, @Root() request: ApprovalRow): Promise<string | null> {
    return approvalPersonal.show(context, request, 'content');
  }

  @FieldResolver(() => [ApprovalFact], { description: 'What an approval brings about, e.g. days or a result' })
  facts(@Ctx() { em, language }: Context, @Root() { kind, data }: ApprovalRow): readonly ApprovalFact[] {
    return knownKind(em, kind)?.facts(data, language) ?? [];
  }

  @FieldResolver(() => Money, { nullable: true, description: 'Amount it is about; none where it is about none' })
  amount(@Root() { amount }: ApprovalRow): Money | null {
    return typeof amount === 'number' ? won(amount) : null;
  }

  @FieldResolver(() => [ApprovalStep], {
    description: 'Places of its line since it was last submitted, in their order',
  })
  async steps(@Ctx() context: Context, @Root() { id, round }: ApprovalRow): Promise<ApprovalStepRow[]> {
    return (await stepsOfApproval(context, id)).filter((step) => step.round === round);
  }

  @FieldResolver(() => ApprovalStep, {
    nullable: true,
    description: 'Place where it waits; none while it waits nowhere',
  })
  async waitingStep(@Ctx() context: Context, @Root() request: ApprovalRow): Promise<ApprovalStepRow | null> {
    return (await this.steps(context, request)).find(({ place }) => place === request.waitingPlace) ?? null;
  }

  @FieldResolver(() => [ApprovalEvent], { description: 'What was done with it, oldest first' })
  history(@Ctx() context: Context, @Root() { id }: ApprovalRow): Promise<ApprovalEventRow[]> {
    return historyOfApproval(context, id);
  }

  @FieldResolver(() => [ApprovalAct], { description: 'What the viewer may do with it now' })
  async availableSteps(@Ctx() context: Context, @Root() request: ApprovalRow): Promise<string[]> {
    return (await stepsForViewer(context, request)).map(asAct);
  }

  @FieldResolver(() => Boolean, { description: 'Indicates whether the viewer asked for it' })
  mine(@Ctx() { actor }: Context, @Root() { requesterId }: ApprovalRow): boolean {
    return requesterId === actor.id;
  }

  @FieldResolver(() => Boolean, { description: 'Indicates whether the viewer can decide now' })
  async waitsForMe(@Ctx() context: Context, @Root() request: ApprovalRow): Promise<boolean> {
    return (await stepsForViewer(context, request)).includes('return');
  }
}

/** Fields of a place that are worked out. */
@Authorized(...STAFF)
@Resolver(() => ApprovalStep)
class ApprovalStepFields {
  @FieldResolver(() => String, { nullable: true, description: 'Reason or remark of the decision' })
  reason(@Ctx() context: Context, @Root() step: ApprovalStepRow): Promise<string | null> {
    return approvalStepPersonal.show(context, step, 'reason');
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'Amount from which this place is asked; none where it always is',
  })
  fromAmount(@Root() { fromAmount }: ApprovalStepRow): Money | null {
    return typeof fromAmount === 'number' ? won(fromAmount) : null;
  }
}

/** Fields of an act on a request that are worked out. */
@Authorized(...STAFF)
@Resolver(() => ApprovalEvent)
class ApprovalEventFields {
  @FieldResolver(() => ApprovalAct, { description: 'What was done' })
  act(@Root() { step }: ApprovalEventRow): string {
    return asAct(step);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Reason or remark' })
  reason(@Ctx() context: Context, @Root() event: ApprovalEventRow): Promise<string | null> {
    return approvalEventPersonal.show(context, event, 'reason');
  }
}

/** Fields of requests that every slice with approvals has. */
export const approvalFields = [ApprovalRequestFields, ApprovalStepFields, ApprovalEventFields];
