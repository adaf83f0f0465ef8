import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { changeCustomer } from './change-customer.ts';
import { createCustomer } from './create-customer.ts';
import {
  ChangeCustomerInput,
  ChangeCustomerPayload,
  CreateCustomerInput,
  CreateCustomerPayload,
} from './customer-acts.type.ts';
import { revisionOf } from './customer-revision.ts';
import type { CustomerRow } from './customer.entity.ts';
import { Customer } from './customer.type.ts';

/** What the desk writes down of customers. */
@Authorized('AGENT', 'SENIOR')
@Resolver(() => Customer)
export class CustomerActsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Revision of name, numbers and MID, for who may change them: another one as soon as one of them was',
  })
  revision(@Root() customer: CustomerRow): string {
    return revisionOf(customer);
  }

  @Mutation(() => CreateCustomerPayload, { description: 'Makes a customer of somebody who was not known (E2)' })
  async createCustomer(@Ctx() context: Context, @Arg('input', () => CreateCustomerInput) input: CreateCustomerInput) {
    return payloadOf('customer', await createCustomer(context, input), callcenterErrors.inWords, context);
  }

  @Mutation(() => ChangeCustomerPayload, { description: 'Saves name, numbers or MID of a customer (E1.13, E2)' })
  async changeCustomer(@Ctx() context: Context, @Arg('input', () => ChangeCustomerInput) input: ChangeCustomerInput) {
    const { name, mobile, phone, mid } = input;
    const changed = await changeCustomer(context, input, { name, mobile, phone, mid });
    return payloadOf('customer', changed, callcenterErrors.inWords, context);
  }
}
