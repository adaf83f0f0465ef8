import { DateTime, LocalDate } from '@madang/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';

/** View of a policy. */
@ObjectType({ description: 'What a storefront says on refunds and exchanges, in one of its versions (P1)' })
export class StorefrontPolicy {
  @Field(() => ID, { description: 'Identifier of the version' })
  id!: string;

  @Field(() => Int, { description: 'Number of the version, from 1 on' })
  version!: number;

  @Field(() => String, { description: 'Text as buyers read it' })
  text!: string;

  @Field(() => LocalDate, { description: 'First day on which it holds' })
  effectiveFrom!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it was put on record' })
  recordedAt!: Date;
}

@InputType({ description: 'New version of a storefront policy' })
export class AddStorefrontPolicyInput {
  @Field(() => ID, { description: 'Storefront whose policy it is' })
  storefrontId!: string;

  @Field(() => String, { description: 'Text, 1 to 20,000 characters' })
  text!: string;

  @Field(() => LocalDate, {
    description: 'First day on which it holds: from tomorrow on, the first version from today',
  })
  effectiveFrom!: string;
}

@ObjectType({ description: 'Outcome of putting a policy on record' })
export class AddStorefrontPolicyPayload {
  @Field(() => StorefrontPolicy, { nullable: true, description: 'Version on record; none when it was refused' })
  policy!: StorefrontPolicy | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
