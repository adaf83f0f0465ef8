import { revealResolver, type Context } from '@madang/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { returnById } from './return-reads.ts';
import type { ReturnRow } from './return.entity.ts';
import { returnPersonal } from './return.personal.ts';
import { OrderReturn } from './return.type.ts';

/** Who sends goods back, as far as the viewer may know. */
@Resolver(() => OrderReturn)
export class ReturnPeopleResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of who sends them; 홍*동 for those who need not know',
  })
  customerName(@Ctx() context: Context, @Root() row: ReturnRow): Promise<string | null> {
    return returnPersonal.show(context, row, 'customerName');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Phone number, masked; `revealOrderReturn` shows it' })
  customerPhone(@Ctx() context: Context, @Root() row: ReturnRow): Promise<string | null> {
    return returnPersonal.show(context, row, 'customerPhone');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Mobile number, masked; `revealOrderReturn` shows it' })
  customerMobile(@Ctx() context: Context, @Root() row: ReturnRow): Promise<string | null> {
    return returnPersonal.show(context, row, 'customerMobile');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Return address, masked; `revealOrderReturn` shows it' })
  pickupAddress(@Ctx() context: Context, @Root() row: ReturnRow): Promise<string | null> {
    return returnPersonal.show(context, row, 'pickupAddress');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Note of the desk (CS등록 비고)' })
  note(@Ctx() context: Context, @Root() row: ReturnRow): Promise<string | null> {
    return returnPersonal.show(context, row, 'note');
  }
}

/** `revealOrderReturn`: name, numbers and address in clear, for a reason that is logged. */
export const RevealReturnResolver = revealResolver({ name: 'OrderReturn', personal: returnPersonal, find: returnById });
