import { hasRole, payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { Customer, customerById, type CustomerRow } from '../customer/index.ts';
import { mergesOfCustomer } from './customer-merge-reads.ts';
import type { CustomerMergeRow } from './customer-merge.entity.ts';
import {
  CustomerMerge,
  MergeCustomersInput,
  MergeCustomersPayload,
  PartCustomersInput,
  PartCustomersPayload,
} from './customer-merge.type.ts';
import { mergeCustomers } from './merge-customers.ts';
import { partCustomers } from './part-customers.ts';
import { suspectedDuplicates } from './suspected-duplicates.ts';

/** Merges on the customer's page. */
@Resolver(() => Customer)
export class CustomerMergesResolver {
  @FieldResolver(() => [CustomerMerge], {
    description:
      'Merges by which others became this customer, newest first; empty for who does not deal with customers',
  })
  merges(@Ctx() context: Context, @Root() customer: CustomerRow): Promise<CustomerMergeRow[]> {
    return mergesOfCustomer(context, customer.id);
  }

  @FieldResolver(() => [Customer], {
    description:
      'Others who share a mobile or landline number or an address of mail, at most five; empty for who does not deal with customers',
  })
  suspectedDuplicates(@Ctx() context: Context, @Root() customer: CustomerRow): Promise<CustomerRow[]> {
    return suspectedDuplicates(context, customer.id);
  }
}

/** What is shown of a merge. */
@Authorized('AGENT', 'SENIOR')
@Resolver(() => CustomerMerge)
export class CustomerMergeResolver {
  @FieldResolver(() => Customer, { nullable: true, description: 'Customer who was merged into another' })
  mergedCustomer(@Ctx() context: Context, @Root() { mergedId }: CustomerMergeRow): Promise<CustomerRow | null> {
    return customerById(context, mergedId);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Customer who was kept' })
  keptCustomer(@Ctx() context: Context, @Root() { keptId }: CustomerMergeRow): Promise<CustomerRow | null> {
    return customerById(context, keptId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether who asks can undo it now: it holds, and the customer who was kept was not merged on since',
  })
  async canPart(@Ctx() context: Context, @Root() { keptId, partedAt }: CustomerMergeRow): Promise<boolean> {
    if (partedAt || !hasRole(context.actor, 'SENIOR')) return false;
    const kept = await customerById(context, keptId);
    return kept !== null && !kept.mergedIntoId;
  }
}

/** Acts of who leads the desk on customers who are one. */
@Authorized('SENIOR')
@Resolver(() => CustomerMerge)
export class CustomerMergeActsResolver {
  @Mutation(() => MergeCustomersPayload, {
    description:
      'Makes one customer of two; what the one has goes to the other in every slice, and can be brought back',
  })
  async mergeCustomers(@Ctx() context: Context, @Arg('input', () => MergeCustomersInput) input: MergeCustomersInput) {
    return payloadOf('customer', await mergeCustomers(context, input), callcenterErrors.inWords, context);
  }

  @Mutation(() => PartCustomersPayload, { description: 'Undoes a merge of customers, once' })
  async partCustomers(@Ctx() context: Context, @Arg('input', () => PartCustomersInput) input: PartCustomersInput) {
    return payloadOf('merge', await partCustomers(context, input), callcenterErrors.inWords, context);
  }
}
