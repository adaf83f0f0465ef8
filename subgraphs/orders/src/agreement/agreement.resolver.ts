import { Money, payloadOf, refuse, won, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { OrderLine, orderLineById, type OrderLineRow } from '../order/index.ts';
import { ordersErrors } from '../orders-errors.ts';
import { Storefront, storefrontByCode, type StorefrontRow } from '../storefront/index.ts';
import { agreementById, findAwards, termsOfLine } from './agreement-reads.ts';
import type { AgreementTermRow } from './agreement.entity.ts';
import {
  AgreementAwardsArgs,
  LineAgreementTerm,
  LineAgreementTermConnection,
  PayAwardInput,
  PayAwardPayload,
} from './agreement.type.ts';
import { payAward } from './pay-award.ts';

/** Agreed terms in the graph, and the awards among them that people pay. */
@Resolver(() => LineAgreementTerm)
export class LineAgreementTermResolver {
  @Authorized('HEADQUARTERS', 'OPERATOR')
  @Query(() => LineAgreementTermConnection, {
    description:
      'Awards of agreements in dispute cases: those to be paid oldest first, those paid newest first (J4, C9)',
  })
  agreementAwards(
    @Ctx() context: Context,
    @Args(() => AgreementAwardsArgs) args: AgreementAwardsArgs,
  ): Promise<Page<AgreementTermRow>> {
    return findAwards(context, args.state, args);
  }

  @Authorized('HEADQUARTERS', 'OPERATOR')
  @Mutation(() => PayAwardPayload, {
    description: 'Notes that the buyer has the money of an award (지급 완료); the case hears of it (J4, J5)',
  })
  async payAward(@Ctx() context: Context, @Arg('input', () => PayAwardInput) input: PayAwardInput) {
    return payloadOf('term', await payAward(context, input), ordersErrors.inWords, context);
  }

  @FieldResolver(() => String, { description: 'Number of the dispute case (사건번호)' })
  async caseNumber(@Ctx() context: Context, @Root() term: AgreementTermRow): Promise<string | null> {
    return (await agreementById(context, term.agreementId))?.caseNumber ?? null;
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'What the buyer gets; none where it is a matter of goods, or known only when they are back',
  })
  amount(@Root() { amount }: AgreementTermRow): Money | null {
    return amount === null || amount === undefined ? null : won(amount);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it is not carried out, for people, in the language of the request; none unless it is refused',
  })
  refusal(@Ctx() { language }: Context, @Root() { refusalCode }: AgreementTermRow): string | null {
    return refusalCode ? ordersErrors.inWords(refuse(refusalCode), language).message : null;
  }

  @FieldResolver(() => OrderLine, { nullable: true, description: 'Line that it is about' })
  orderLine(@Ctx() context: Context, @Root() term: AgreementTermRow): Promise<OrderLineRow | null> {
    return orderLineById(context, term.orderLineId);
  }

  @FieldResolver(() => Storefront, {
    nullable: true,
    description: 'Storefront that sold it; a consigned one pays itself',
  })
  async storefront(@Ctx() context: Context, @Root() term: AgreementTermRow): Promise<StorefrontRow | null> {
    return term.storefrontCode ? storefrontByCode(context, term.storefrontCode) : null;
  }
}

/** What was agreed on for a line. */
@Resolver(() => OrderLine)
export class LineAgreementTermsResolver {
  @FieldResolver(() => [LineAgreementTerm], {
    description:
      'What the parties of dispute cases agreed on for it, oldest first; told to whoever reads its order (J4)',
  })
  agreementTerms(@Ctx() context: Context, @Root() line: OrderLineRow): Promise<AgreementTermRow[]> {
    return termsOfLine(context, line.id);
  }
}
