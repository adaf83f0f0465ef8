import { payloadOf, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { chooseOrderView } from './choose-order-view.ts';
import { changeOrderView, createOrderView } from './keep-order-view.ts';
import { defaultOrderView, orderViews } from './order-view-reads.ts';
import type { OrderViewCode } from './order-view-words.ts';
import { DESK_ROLES } from './order-view.access.ts';
import type { OrderViewRow } from './order-view.entity.ts';
import {
  ChangeOrderViewInput,
  ChangeOrderViewPayload,
  ChooseOrderViewInput,
  ChooseOrderViewPayload,
  CreateOrderViewInput,
  CreateOrderViewPayload,
  OrderView,
  RemoveOrderViewInput,
  RemoveOrderViewPayload,
} from './order-view.type.ts';
import { removeOrderView } from './remove-order-view.ts';

function payload(context: Context, outcome: OrderViewRow | Refusal<OrderViewCode>) {
  return payloadOf('view', outcome, ordersErrors.inWords, context);
}

/** Views of the order desk, for who works on it. */
@Authorized(...DESK_ROLES)
@Resolver(() => OrderView)
export class OrderViewResolver {
  @Query(() => [OrderView], { description: 'Views of the viewer and those shared with them, by name, at most 100' })
  orderViews(@Ctx() context: Context): Promise<OrderViewRow[]> {
    return orderViews(context);
  }

  @Query(() => OrderView, { nullable: true, description: 'View with which the desk of the viewer opens' })
  defaultOrderView(@Ctx() context: Context): Promise<OrderViewRow | null> {
    return defaultOrderView(context);
  }

  @Mutation(() => CreateOrderViewPayload, { description: 'Keeps filters and columns of the order desk under a name' })
  async createOrderView(
    @Ctx() context: Context,
    @Arg('input', () => CreateOrderViewInput) input: CreateOrderViewInput,
  ) {
    return payload(context, await createOrderView(context, input));
  }

  @Mutation(() => ChangeOrderViewPayload, { description: 'Changes a view of the viewer' })
  async changeOrderView(
    @Ctx() context: Context,
    @Arg('input', () => ChangeOrderViewInput) input: ChangeOrderViewInput,
  ) {
    return payload(context, await changeOrderView(context, input.viewId, input));
  }

  @Mutation(() => RemoveOrderViewPayload, { description: 'Removes a view of the viewer' })
  async removeOrderView(
    @Ctx() context: Context,
    @Arg('input', () => RemoveOrderViewInput) input: RemoveOrderViewInput,
  ) {
    return payload(context, await removeOrderView(context, input.viewId));
  }

  @Mutation(() => ChooseOrderViewPayload, { description: 'Says with which view the desk of the viewer opens' })
  async chooseOrderView(
    @Ctx() context: Context,
    @Arg('input', () => ChooseOrderViewInput) input: ChooseOrderViewInput,
  ) {
    const outcome = await chooseOrderView(context, input.viewId ?? null);
    const { view, userErrors } = payloadOf('view', outcome, ordersErrors.inWords, context);
    return { view: view?.view ?? null, userErrors };
  }

  @FieldResolver(() => Boolean, { description: "Indicates whether it is the viewer's own, and theirs to change" })
  isMine(@Ctx() { actor }: Context, @Root() view: OrderViewRow): boolean {
    return view.ownerId === actor.id;
  }
}
