import { extractLink, payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DESK_ROLES } from '../order-view/index.ts';
import { ordersErrors } from '../orders-errors.ts';
import { cancelOrderExport } from './cancel-order-export.ts';
import { readableExports } from './order-export.access.ts';
import { OrderExportRow } from './order-export.entity.ts';
import {
  CancelOrderExportInput,
  CancelOrderExportPayload,
  OrderExport,
  RequestOrderExportInput,
  RequestOrderExportPayload,
} from './order-export.type.ts';
import { fileNameOf } from './order-extracts.ts';
import { requestOrderExport } from './request-order-export.ts';

/** Exports of the order desk, for who works on it. */
@Authorized(...DESK_ROLES)
@Resolver(() => OrderExport)
export class OrderExportResolver {
  @Query(() => [OrderExport], { description: 'The last 20 exports of the viewer, newest first' })
  orderExports(@Ctx() { em, actor }: Context): Promise<OrderExportRow[]> {
    return em.find(OrderExportRow, readableExports(actor), { orderBy: { requestedAt: 'desc', id: 'desc' }, limit: 20 });
  }

  @Mutation(() => RequestOrderExportPayload, { description: 'Asks for a file of orders, written in the background' })
  async requestOrderExport(
    @Ctx() context: Context,
    @Arg('input', () => RequestOrderExportInput) input: RequestOrderExportInput,
  ) {
    return payloadOf('export', await requestOrderExport(context, input), ordersErrors.inWords, context);
  }

  @Mutation(() => CancelOrderExportPayload, { description: 'Calls off an export that is not finished' })
  async cancelOrderExport(
    @Ctx() context: Context,
    @Arg('input', () => CancelOrderExportInput) { exportId }: CancelOrderExportInput,
  ) {
    return payloadOf('export', await cancelOrderExport(context, exportId), ordersErrors.inWords, context);
  }

  @FieldResolver(() => String, { description: 'Name under which the file is saved' })
  fileName(@Root() row: OrderExportRow): string {
    return fileNameOf(row);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of the file for the viewer alone, good for five minutes; none unless it is done',
  })
  downloadUrl(@Ctx() context: Context, @Root() { id, state }: OrderExportRow): string | null {
    return state === 'DONE' ? extractLink(context, id) : null;
  }
}
