import { LocalDate, Money, won, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  connectionsOf,
  openSettlements,
  returnsByProduct,
  returnsByReason,
  salesByDay,
  soldOut,
  waitingOf,
  type ConnectionHealth,
  type ProductReturns,
  type ReasonReturns,
  type SoldOutVariant,
} from './dashboard-reads.ts';
import { openDashboard, type Dashboard } from './open-dashboard.ts';
import {
  DashboardMarketplace,
  DashboardDay,
  DashboardProductReturns,
  DashboardReasonReturns,
  DashboardSettlements,
  DashboardSoldOut,
  StorefrontDashboard,
} from './operator-dashboard.type.ts';

/** Dashboard of a storefront; each part of it is one statement, asked only where it is wanted. */
@Authorized('HEADQUARTERS', 'ADMIN', 'OPERATOR')
@Resolver(() => StorefrontDashboard)
export class StorefrontDashboardResolver {
  @Query(() => StorefrontDashboard, {
    nullable: true,
    description: 'Dashboard of a storefront; none for who does not run it (issue 5, part 10)',
  })
  storefrontDashboard(
    @Ctx() context: Context,
    @Arg('storefrontCode', () => String, { description: 'Code of the storefront' }) storefrontCode: string,
    @Arg('from', () => LocalDate, { description: 'First day, in Asia/Seoul' }) from: string,
    @Arg('to', () => LocalDate, { description: 'Last day, in Asia/Seoul' }) to: string,
  ): Promise<Dashboard | null> {
    return openDashboard(context, { storefrontCode, from, to });
  }

  @FieldResolver(() => [DashboardDay], { description: 'Sales of every day' })
  async days(@Ctx() { em }: Context, @Root() dashboard: Dashboard) {
    const days = await salesByDay(em, dashboard);
    return days.map((day) => ({ ...day, sales: won(day.sales) }));
  }

  @FieldResolver(() => [DashboardProductReturns], { description: 'Products that came back most, at most 20' })
  returnsByProduct(@Ctx() { em }: Context, @Root() dashboard: Dashboard): Promise<ProductReturns[]> {
    return returnsByProduct(em, dashboard);
  }

  @FieldResolver(() => [DashboardReasonReturns], { description: 'Pieces that come back, by reason' })
  returnsByReason(@Ctx() { em }: Context, @Root() dashboard: Dashboard): Promise<ReasonReturns[]> {
    return returnsByReason(em, dashboard);
  }

  @FieldResolver(() => [DashboardSoldOut], {
    description: 'Variants that sold and of which nothing is left, at most 20',
  })
  soldOut(@Ctx() { em }: Context, @Root() dashboard: Dashboard): Promise<SoldOutVariant[]> {
    return soldOut(em, dashboard);
  }

  @FieldResolver(() => [DashboardMarketplace], { description: 'Connections to marketplaces, by name' })
  connections(@Ctx() { em }: Context, @Root() { storefrontCode }: Dashboard): Promise<ConnectionHealth[]> {
    return connectionsOf(em, storefrontCode);
  }

  @FieldResolver(() => [DashboardSettlements], { description: 'Settlements that are not over, by state' })
  async settlements(@Ctx() { em }: Context, @Root() { storefrontCode }: Dashboard) {
    const open = await openSettlements(em, storefrontCode);
    return open.map((one) => ({ ...one, total: won(one.total) }));
  }

  @FieldResolver(() => Money, { description: 'What waits for the next settlement' })
  async pending(@Ctx() context: Context, @Root() { storefrontCode }: Dashboard): Promise<Money> {
    return won((await waitingOf(context, storefrontCode)).pending);
  }

  @FieldResolver(() => Money, { description: 'What is held for dispute cases' })
  async held(@Ctx() context: Context, @Root() { storefrontCode }: Dashboard): Promise<Money> {
    return won((await waitingOf(context, storefrontCode)).held);
  }
}
