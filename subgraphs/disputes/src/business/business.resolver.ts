import { PageArgs, revealResolver, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { businessById } from './business-by-id.ts';
import type { BusinessRow } from './business.entity.ts';
import { businessPersonal } from './business.personal.ts';
import { Business, BusinessConnection } from './business.type.ts';
import { findBusinesses } from './find-businesses.ts';

/** Questions about businesses, for those who name a respondent. */
@Authorized('OFFICER', 'LEAD', 'ADMIN')
@Resolver(() => Business)
export class BusinessResolver {
  @Query(() => BusinessConnection, { description: 'Businesses whose name begins as typed, by name' })
  businesses(
    @Ctx() context: Context,
    @Arg('search', () => String, { description: 'Beginning of a name' }) search: string,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<BusinessRow>> {
    return findBusinesses(context, search, args);
  }
}

/** Where notices to a business go, as far as the viewer may know. */
@Resolver(() => Business)
export class BusinessContactResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Person in charge at the business (담당자)' })
  contactName(@Ctx() context: Context, @Root() business: BusinessRow): Promise<string | null> {
    return businessPersonal.show(context, business, 'contactName');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address of mail for notices, masked for staff' })
  email(@Ctx() context: Context, @Root() business: BusinessRow): Promise<string | null> {
    return businessPersonal.show(context, business, 'email');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Phone number for notices, masked for staff' })
  phone(@Ctx() context: Context, @Root() business: BusinessRow): Promise<string | null> {
    return businessPersonal.show(context, business, 'phone');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Postal address for notices, masked for staff' })
  address(@Ctx() context: Context, @Root() business: BusinessRow): Promise<string | null> {
    return businessPersonal.show(context, business, 'address');
  }
}

/** `revealBusiness`: where notices to a business go in clear, for a reason that is logged. */
export const RevealBusinessResolver = revealResolver({
  name: 'Business',
  personal: businessPersonal,
  find: businessById,
});
