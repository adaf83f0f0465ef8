import { connectionOf } from '@madang/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** View of a business. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Company that answers to claims (사업자)' })
export class Business {
  @Field(() => ID, { description: 'Identifier of the business' })
  id!: string;

  @Field(() => String, { description: 'Name of the business' })
  name!: string;

  @Field(() => Boolean, { description: 'Indicates whether the business works online with us (온라인협력사)' })
  partner!: boolean;
}

/** Pages of businesses. */
export const BusinessConnection = connectionOf(Business, 'Business');
