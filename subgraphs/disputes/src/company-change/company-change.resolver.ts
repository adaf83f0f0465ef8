import { page, payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Business, businessById, type BusinessRow } from '../business/index.ts';
import { askCompanyChange, changePartnerContact, endCompanyChange } from './company-change-acts.ts';
import { readableOfBusiness } from './company-change.access.ts';
import { CompanyChangeRow } from './company-change.entity.ts';
import { companyChangePersonal } from './company-change.personal.ts';
import {
  AskCompanyChangeInput,
  AskCompanyChangePayload,
  ChangePartnerContactInput,
  ChangePartnerContactPayload,
  CompanyChange,
  CompanyChangeConnection,
  CompanyChangesArgs,
  DecideCompanyChangeInput,
  DecideCompanyChangePayload,
  partnerErrors,
  TakeBackCompanyChangeInput,
  TakeBackCompanyChangePayload,
} from './company-change.type.ts';

/** What a business does about itself, and what a lead decides on. */
@Authorized('LEAD', 'ADMIN', 'PARTNER', 'PROGRAM')
@Resolver(() => CompanyChange)
export class CompanyChangeResolver {
  @Query(() => CompanyChangeConnection, {
    description: 'Requests to change company data, newest first: of all for leads, its own for a business (K23)',
  })
  companyChanges(
    @Ctx() { em, actor }: Context,
    @Args(() => CompanyChangesArgs) args: CompanyChangesArgs,
  ): Promise<Page<CompanyChangeRow>> {
    const states = args.states?.length ? { state: { $in: [...args.states] } } : {};
    const where = { $and: [readableOfBusiness(actor), states] };
    return page(em, CompanyChangeRow, where, [{ askedAt: 'desc' }, { id: 'desc' }], args);
  }

  @Authorized('PARTNER', 'PROGRAM')
  @Query(() => Business, { nullable: true, description: 'Business of the viewer; none for who answers for none' })
  async myBusiness(@Ctx() context: Context): Promise<BusinessRow | null> {
    const { business } = context.actor;
    return business ? businessById(context, business) : null;
  }

  @FieldResolver(() => Business, { nullable: true, description: 'Business that asks' })
  business(@Ctx() context: Context, @Root() { businessId }: CompanyChangeRow): Promise<BusinessRow | null> {
    return businessById(context, businessId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address that it wants; none where that stays' })
  address(@Ctx() context: Context, @Root() change: CompanyChangeRow): Promise<string | null> {
    return companyChangePersonal.show(context, change, 'address');
  }

  @Authorized('PARTNER', 'PROGRAM')
  @Mutation(() => ChangePartnerContactPayload, {
    description: 'Says whom to reach at the business of the viewer, for all its cases (담당자 변경, K23)',
  })
  async changePartnerContact(
    @Ctx() context: Context,
    @Arg('input', () => ChangePartnerContactInput) input: ChangePartnerContactInput,
  ) {
    return payloadOf('business', await changePartnerContact(context, input), partnerErrors.inWords, context);
  }

  @Authorized('PARTNER', 'PROGRAM')
  @Mutation(() => AskCompanyChangePayload, { description: 'Asks that company data be changed (정보 수정 요청, K23)' })
  async askCompanyChange(
    @Ctx() context: Context,
    @Arg('input', () => AskCompanyChangeInput) input: AskCompanyChangeInput,
  ) {
    return payloadOf('companyChange', await askCompanyChange(context, input), partnerErrors.inWords, context);
  }

  @Authorized('LEAD')
  @Mutation(() => DecideCompanyChangePayload, { description: 'Decides on a request to change company data' })
  async decideCompanyChange(
    @Ctx() context: Context,
    @Arg('input', () => DecideCompanyChangeInput) { changeId, approved, answer }: DecideCompanyChangeInput,
  ) {
    const step = approved ? 'approve' : 'decline';
    const outcome = await endCompanyChange(context, { changeId, step, answer: answer ?? null });
    return payloadOf('companyChange', outcome, partnerErrors.inWords, context);
  }

  @Authorized('PARTNER', 'PROGRAM')
  @Mutation(() => TakeBackCompanyChangePayload, { description: 'Takes a request back that waits' })
  async takeBackCompanyChange(
    @Ctx() context: Context,
    @Arg('input', () => TakeBackCompanyChangeInput) { changeId }: TakeBackCompanyChangeInput,
  ) {
    const outcome = await endCompanyChange(context, { changeId, step: 'takeBack' });
    return payloadOf('companyChange', outcome, partnerErrors.inWords, context);
  }
}
