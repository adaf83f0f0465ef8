import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Order, type OrderRow } from '../order/index.ts';
import { ordersErrors } from '../orders-errors.ts';
import { Storefront, type StorefrontRow } from '../storefront/index.ts';
import { addStorefrontPolicy } from './add-storefront-policy.ts';
import { policiesOfStorefront, policyAt } from './policy-reads.ts';
import type { StorefrontPolicyRow } from './storefront-policy.entity.ts';
import { AddStorefrontPolicyInput, AddStorefrontPolicyPayload, StorefrontPolicy } from './storefront-policy.type.ts';

/** Policies of a storefront, told to whoever knows it, as buyers are. */
@Authorized()
@Resolver(() => Storefront)
export class StorefrontPolicyResolver {
  @FieldResolver(() => StorefrontPolicy, { nullable: true, description: 'Policy that holds today (P1)' })
  policy(@Ctx() context: Context, @Root() { code }: StorefrontRow): Promise<StorefrontPolicyRow | null> {
    return policyAt(context, { code, at: context.now });
  }

  @FieldResolver(() => [StorefrontPolicy], { description: 'Versions of the policy, newest first (P1)' })
  policies(@Ctx() context: Context, @Root() { code }: StorefrontRow): Promise<StorefrontPolicyRow[]> {
    return policiesOfStorefront(context, code);
  }

  @Authorized('HEADQUARTERS', 'OPERATOR', 'ADMIN')
  @Mutation(() => AddStorefrontPolicyPayload, {
    description: 'Puts a version of a storefront policy on record; none is ever changed (P1)',
  })
  async addStorefrontPolicy(
    @Ctx() context: Context,
    @Arg('input', () => AddStorefrontPolicyInput) input: AddStorefrontPolicyInput,
  ) {
    return payloadOf('policy', await addStorefrontPolicy(context, input), ordersErrors.inWords, context);
  }
}

/** Policy under which an order was placed. */
@Authorized()
@Resolver(() => Order)
export class OrderPolicyResolver {
  @FieldResolver(() => StorefrontPolicy, {
    nullable: true,
    description: 'Policy of the storefront that held on the day of the order; none where none was on record (P1)',
  })
  policy(@Ctx() context: Context, @Root() order: OrderRow): Promise<StorefrontPolicyRow | null> {
    return policyAt(context, { code: order.storefrontCode, at: order.orderedAt });
  }
}
