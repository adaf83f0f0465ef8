import { hasRole, PageArgs, revealResolver, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { customerById } from './customer-by-id.ts';
import { revisionOf } from './customer-revision.ts';
import type { CustomerRow } from './customer.entity.ts';
import { customerPersonal } from './customer.personal.ts';
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

  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'Customer into whom this one was merged, to whom an old link leads on; none as a rule',
  })
  async mergedInto(@Ctx() context: Context, @Root() { mergedIntoId }: CustomerRow): Promise<CustomerRow | null> {
    return mergedIntoId ? customerById(context, mergedIntoId) : null;
  }

  @FieldResolver(() => String, { description: 'Name of the customer; 홍*동 for those who need not know it' })
  name(@Ctx() context: Context, @Root() customer: CustomerRow): Promise<string | null> {
    return customerPersonal.show(context, customer, 'name');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Mobile number, masked (010-****-1234) for all but the customer; `revealCustomer` shows it for a reason',
  })
  mobile(@Ctx() context: Context, @Root() customer: CustomerRow): Promise<string | null> {
    return customerPersonal.show(context, customer, 'mobile');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Landline number, masked for all but the customer; `revealCustomer` shows it for a reason',
  })
  phone(@Ctx() context: Context, @Root() customer: CustomerRow): Promise<string | null> {
    return customerPersonal.show(context, customer, 'phone');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of mail, masked (ho***@example.com) for all but the customer; `revealCustomer` shows it',
  })
  email(@Ctx() context: Context, @Root() customer: CustomerRow): Promise<string | null> {
    return customerPersonal.show(context, customer, 'email');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Number as a member of the mall (MID, E2), for the desk and the customer alone',
  })
  mid(@Ctx() context: Context, @Root() customer: CustomerRow): Promise<string | null> {
    return customerPersonal.show(context, customer, 'mid');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Revision of name, numbers and MID, for who may change them: another one as soon as one of them was',
  })
  revision(@Ctx() { actor }: Context, @Root() customer: CustomerRow): string | null {
    return hasRole(actor, 'AGENT', 'SENIOR') ? revisionOf(customer) : null;
  }
}

/** `revealCustomer`: name and numbers in clear, for a reason that is logged. */
export const RevealCustomerResolver = revealResolver({
  name: 'Customer',
  personal: customerPersonal,
  find: customerById,
});
