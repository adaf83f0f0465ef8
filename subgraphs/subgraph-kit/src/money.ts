import { Directive, Field, ObjectType } from 'type-graphql';
import { SafeInt } from './scalars.ts';

/** Sum of money. */
@Directive('@shareable')
@ObjectType({ description: 'Sum of money' })
export class Money {
  @Field(() => SafeInt, { description: 'Amount in the smallest unit of the currency; whole won for KRW' })
  amount!: number;

  @Field(() => String, { description: 'Currency, as an ISO 4217 code' })
  currency!: string;
}

/** Sum in Korean won. */
export function won(amount: number): Money {
  return { amount, currency: 'KRW' };
}
