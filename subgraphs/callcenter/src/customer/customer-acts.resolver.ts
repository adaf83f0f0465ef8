import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { changeCustomer } from './change-customer.ts';
import { createCustomer } from './create-customer.ts';
import {
  ChangeCustomerInput,
  ChangeCustomerPayload,
  CreateCustomerInput,
  CreateCustomerPayload,
} from './customer-acts.type.ts';

/** What the desk writes down of customers. */
@Authorized('AGENT', 'SENIOR')
@Resolver()
export class CustomerActsResolver {
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
