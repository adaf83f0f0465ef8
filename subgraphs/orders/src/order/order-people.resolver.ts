import { revealResolver, type Context } from '@madang/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { orderById } from './order-reads.ts';
import type { OrderRow } from './order.entity.ts';
import { orderPersonal } from './order.personal.ts';
import { Order } from './order.type.ts';

/** Who ordered and who receives, as far as the viewer may know. */
@Resolver(() => Order)
export class OrderPeopleResolver {
  @FieldResolver(() => String, { description: 'Name of the orderer (주문자); 홍*동 for those who need not know it' })
  ordererName(@Ctx() context: Context, @Root() order: OrderRow): Promise<string | null> {
    return orderPersonal.show(context, order, 'ordererName');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Phone number of the orderer, masked for all but the orderer; `revealOrder` shows it for a reason',
  })
  ordererPhone(@Ctx() context: Context, @Root() order: OrderRow): Promise<string | null> {
    return orderPersonal.show(context, order, 'ordererPhone');
  }

  @FieldResolver(() => String, { description: 'Name of the recipient (수령자); 홍*동 for those who need not know it' })
  recipientName(@Ctx() context: Context, @Root() order: OrderRow): Promise<string | null> {
    return orderPersonal.show(context, order, 'recipientName');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Phone number of the recipient, masked for all but the orderer; `revealOrder` shows it for a reason',
  })
  recipientPhone(@Ctx() context: Context, @Root() order: OrderRow): Promise<string | null> {
    return orderPersonal.show(context, order, 'recipientPhone');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of delivery (배송지), masked for all but the orderer; `revealOrder` shows it for a reason',
  })
  recipientAddress(@Ctx() context: Context, @Root() order: OrderRow): Promise<string | null> {
    return orderPersonal.show(context, order, 'recipientAddress');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Note to the courier (배송메모), for who deals with people',
  })
  deliveryNote(@Ctx() context: Context, @Root() order: OrderRow): Promise<string | null> {
    return orderPersonal.show(context, order, 'deliveryNote');
  }
}

/** `revealOrder`: names and numbers in clear, for a reason that is logged. */
export const RevealOrderResolver = revealResolver({ name: 'Order', personal: orderPersonal, find: orderById });
