import {
  asEnumValue,
  Deadline,
  deadlinesOf,
  DispatchedMessage,
  documentsOf,
  elapsedDays,
  IssuedDocument,
  messagesOf,
  openSteps,
  standingApprovals,
  type Context,
  type LiveChange,
  type Page,
} from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Business, businessById, type BusinessRow } from '../business/index.ts';
import { Officer, officerById, type OfficerRow } from '../officer/index.ts';
import { Customer } from '../stubs/customer.type.ts';
import { ItemCategory } from '../stubs/item-category.type.ts';
import { OrderLine } from '../stubs/order-line.type.ts';
import { Order } from '../stubs/order.type.ts';
import { Ticket } from '../stubs/ticket.type.ts';
import { CASE_TOPIC } from './announce-case.ts';
import { factsOf } from './dispute-case-facts.ts';
import { disputeCaseProcess } from './dispute-case-process.ts';
import {
  caseById,
  caseOfTicket,
  casesOfCustomer,
  casesOfOrder,
  mayReadCase,
  stepsOfCase,
} from './dispute-case-reads.ts';
import { hasEnded, isOverdue } from './dispute-case-rules.ts';
import { maySeeLine, maySeeOrigin, rolesInCase } from './dispute-case.access.ts';
import type { CaseStepRow, DisputeCaseRow } from './dispute-case.entity.ts';
import {
  CaseParty,
  CaseStep,
  CaseStepTaken,
  DisputeCase,
  DisputeCaseConnection,
  DisputeCasesArgs,
} from './dispute-case.type.ts';
import { findCases } from './find-cases.ts';
import { sideIn } from './move-case.ts';
import { whoseMove } from './whose-move.ts';

interface Reference {
  readonly id: string;
}

function pointTo(id: string | null | undefined): Reference | null {
  return id ? { id } : null;
}

/** Questions about cases. */
@Authorized()
@Resolver(() => DisputeCase)
export class DisputeCaseResolver {
  @Query(() => DisputeCase, { nullable: true, description: 'Case with this identifier' })
  disputeCase(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<DisputeCaseRow | null> {
    return caseById(context, id);
  }

  @Query(() => DisputeCaseConnection, { description: 'Cases that meet all that is asked, newest first' })
  disputeCases(
    @Ctx() context: Context,
    @Args(() => DisputeCasesArgs) args: DisputeCasesArgs,
  ): Promise<Page<DisputeCaseRow>> {
    return findCases(context, args, args);
  }

  @Subscription(() => DisputeCase, {
    description: 'Cases that the viewer may read, whenever one is opened or takes a step',
    subscribe: ({ context, args }: { context: Context; args: { customerId?: string | null } }) =>
      context.live.changes(
        CASE_TOPIC,
        ({ id, keys }) => (!args.customerId || keys['customerId'] === args.customerId) && mayReadCase(context, id),
      ),
  })
  async disputeCaseChanged(
    @Ctx() context: Context,
    @Root() { id }: LiveChange,
    @Arg('customerId', () => ID, { nullable: true, description: 'Customer whose cases are wanted; all unless said' })
    _customerId: string | null,
  ): Promise<DisputeCaseRow> {
    const dispute = await caseById(context, id);
    if (!dispute) throw new Error(`case ${id} went out of sight while it was told of`);
    return dispute;
  }

  @FieldResolver(() => Business, {
    nullable: true,
    description: 'Business the claim is against (피신청인); none until it is named',
  })
  async respondent(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<BusinessRow | null> {
    return dispute.respondentId ? businessById(context, dispute.respondentId) : null;
  }

  @FieldResolver(() => Officer, {
    nullable: true,
    description: 'Officer who leads the case; none until it is assigned',
  })
  async officer(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<OfficerRow | null> {
    return dispute.officerId ? officerById(context, dispute.officerId) : null;
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Customer who applied' })
  customer(@Ctx() { actor }: Context, @Root() dispute: DisputeCaseRow): Reference | null {
    return maySeeOrigin(dispute, actor) ? pointTo(dispute.customerId) : null;
  }

  @FieldResolver(() => Order, { nullable: true, description: 'Order it is about' })
  order(@Ctx() { actor }: Context, @Root() dispute: DisputeCaseRow): Reference | null {
    return maySeeOrigin(dispute, actor) ? pointTo(dispute.orderId) : null;
  }

  @FieldResolver(() => OrderLine, { nullable: true, description: 'Order line it is about' })
  orderLine(@Ctx() { actor }: Context, @Root() dispute: DisputeCaseRow): Reference | null {
    return maySeeLine(dispute, actor) ? pointTo(dispute.orderLineId) : null;
  }

  @FieldResolver(() => Ticket, { nullable: true, description: 'Ticket from which the case was made' })
  ticket(@Ctx() { actor }: Context, @Root() dispute: DisputeCaseRow): Reference | null {
    return maySeeOrigin(dispute, actor) ? pointTo(dispute.ticketId) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'SHA-256 that stands for the evidence with which the case came from the call center (J2)',
  })
  evidenceDigest(@Ctx() { actor }: Context, @Root() dispute: DisputeCaseRow): string | null {
    return maySeeOrigin(dispute, actor) ? (dispute.evidenceDigest ?? null) : null;
  }

  @FieldResolver(() => ItemCategory, { nullable: true, description: 'Category of the item it is about' })
  itemCategory(@Root() dispute: DisputeCaseRow): Reference | null {
    return pointTo(dispute.itemCategoryId);
  }

  @FieldResolver(() => [CaseParty], { description: 'Parties who are to move next; empty once the case has ended' })
  whoseMove(@Root() dispute: DisputeCaseRow): readonly string[] {
    return whoseMove(factsOf(dispute, []));
  }

  @FieldResolver(() => Boolean, { description: 'Indicates whether the case is open and past its due date' })
  overdue(@Ctx() { now }: Context, @Root() dispute: DisputeCaseRow): boolean {
    return isOverdue(dispute, now);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Days to the due date, counted in Asia/Seoul, negative after it; none once the case has ended',
  })
  daysLeft(@Ctx() { now }: Context, @Root() dispute: DisputeCaseRow): number | null {
    return hasEnded(dispute) ? null : elapsedDays(now, dispute.dueAt);
  }

  @FieldResolver(() => [CaseStep], { description: 'Steps the viewer may take now' })
  async availableSteps(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<string[]> {
    const roles = rolesInCase(dispute, context.actor);
    // What is approved opens steps of the officer alone.
    const approved = roles.includes('OFFICER') ? await standingApprovals(context, dispute.id) : [];
    return openSteps(disputeCaseProcess, factsOf(dispute, approved, { side: sideIn(roles) }), roles).map(asEnumValue);
  }

  @FieldResolver(() => [Deadline], {
    description: 'Times within which something has to happen, for staff who read them',
  })
  deadlines(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<object[]> {
    return deadlinesOf(context, dispute.id);
  }

  @FieldResolver(() => [IssuedDocument], {
    description: 'Documents of the case that the viewer may read, oldest first',
  })
  documents(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<object[]> {
    return documentsOf(context, dispute.id);
  }

  @FieldResolver(() => [DispatchedMessage], { description: 'Messages about the case, newest first; told to officers' })
  messages(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<object[]> {
    return messagesOf(context, dispute.id);
  }

  @FieldResolver(() => [CaseStepTaken], { description: 'Steps taken so far, oldest first' })
  history(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<CaseStepRow[]> {
    return stepsOfCase(context, dispute.id);
  }
}

/** Step history in the graph. */
@Resolver(() => CaseStepTaken)
export class CaseStepTakenResolver {
  @FieldResolver(() => CaseStep, { description: 'Step that was taken' })
  step(@Root() taken: CaseStepRow): string {
    return asEnumValue(taken.step);
  }
}

/** Cases on the customer's page. */
@Resolver(() => Customer)
export class CustomerCasesResolver {
  @FieldResolver(() => [DisputeCase], { nullable: true, description: 'Dispute cases of the customer, newest first' })
  disputeCases(@Ctx() context: Context, @Root() customer: Customer): Promise<DisputeCaseRow[]> {
    return casesOfCustomer(context, customer.id);
  }
}

/** Cases on the order's page. */
@Resolver(() => Order)
export class OrderCasesResolver {
  @FieldResolver(() => [DisputeCase], { nullable: true, description: 'Dispute cases about the order, newest first' })
  disputeCases(@Ctx() context: Context, @Root() order: Order): Promise<DisputeCaseRow[]> {
    return casesOfOrder(context, order.id);
  }
}

/** Case on the ticket's page. */
@Resolver(() => Ticket)
export class TicketCaseResolver {
  @FieldResolver(() => DisputeCase, { nullable: true, description: 'Dispute case that was made of the ticket' })
  disputeCase(@Ctx() context: Context, @Root() ticket: Ticket): Promise<DisputeCaseRow | null> {
    return caseOfTicket(context, ticket.id);
  }
}
