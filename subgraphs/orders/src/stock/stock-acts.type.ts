import { Field, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { StockLevel } from './stock.type.ts';

function levelPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class LevelPayload {
    @Field(() => StockLevel, { nullable: true, description: 'Stock after the act; none when it was refused' })
    level!: object | null;

    @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return LevelPayload;
}

export const ReceiveStockPayload = levelPayload('ReceiveStockPayload', 'Outcome of taking goods in');
export const CountStockPayload = levelPayload('CountStockPayload', 'Outcome of a count');
