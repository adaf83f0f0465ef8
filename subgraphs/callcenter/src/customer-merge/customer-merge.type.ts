import { DateTime } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { Customer } from '../customer/index.ts';

/** View of a merge. */
@ObjectType({ description: 'That two customers were found to be one, and whether that was undone' })
export class CustomerMerge {
  @Field(() => ID, { description: 'Identifier of the merge' })
  id!: string;

  @Field(() => String, { description: 'Why they were merged' })
  reason!: string;

  @Field(() => DateTime, { description: 'Timestamp at which they were merged' })
  mergedAt!: Date;

  @Field(() => String, { description: 'Who merged them' })
  mergedByName!: string;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was undone; none while it holds' })
  partedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who undid it' })
  partedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was undone' })
  partedReason!: string | null;
}

@InputType({ description: 'Two customers who are one' })
export class MergeCustomersInput {
  @Field(() => ID, { description: 'Customer who stays' })
  keptId!: string;

  @Field(() => ID, { description: 'Customer whose tickets, calls, orders and cases go to the one who stays' })
  mergedId!: string;

  @Field(() => String, { description: 'Why they are taken for one, at most 500 characters' })
  reason!: string;
}

@InputType({ description: 'Merge that was a mistake' })
export class PartCustomersInput {
  @Field(() => ID, { description: 'Merge that is undone' })
  mergeId!: string;

  @Field(() => String, { description: 'Why it is undone, at most 500 characters' })
  reason!: string;
}

@ObjectType({ description: 'Outcome of merging customers' })
export class MergeCustomersPayload {
  @Field(() => Customer, { nullable: true, description: 'Customer who was kept; none when it was refused' })
  customer!: Customer | null;

  @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}

@ObjectType({ description: 'Outcome of undoing a merge' })
export class PartCustomersPayload {
  @Field(() => CustomerMerge, { nullable: true, description: 'Merge after the act; none when it was refused' })
  merge!: CustomerMerge | null;

  @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
