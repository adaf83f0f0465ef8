import { PageArgs, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql';
import { customerById } from './customer-by-id.ts';
import type { CustomerRow } from './customer.entity.ts';
import { Customer, CustomerConnection } from './customer.type.ts';
import { findCustomers } from './find-customers.ts';

/** Questions about customers. */
@Authorized()
@Resolver(() => Customer)
export class CustomerResolver {
  @Query(() => Customer, { nullable: true, description: 'Customer with this identifier' })
  customer(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<CustomerRow | null> {
    return customerById(context, id);
  }

  @Query(() => CustomerConnection, {
    description: 'Customers found by number, name, phone number or its last four digits',
  })
  customers(
    @Ctx() context: Context,
    @Arg('search', () => String, { description: 'Customer number, beginning of a name, or phone number' })
    search: string,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<CustomerRow>> {
    return findCustomers(context, search, args);
  }
}
