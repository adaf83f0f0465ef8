import { connectionOf, LocalDate } from '@madang/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** View of a customer. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Person who bought or asked, as the call center knows them' })
export class Customer {
  @Field(() => ID, { description: 'Identifier of the customer' })
  id!: string;

  @Field(() => String, { description: 'Customer number, e.g. ETS0002002171' })
  number!: string;

  @Field(() => String, { nullable: true, description: 'Membership grade' })
  grade!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which the customer joined' })
  joinedOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the latest purchase' })
  lastPurchasedOn!: string | null;
}

/** Pages of customers. */
export const CustomerConnection = connectionOf(Customer, 'Customer');
