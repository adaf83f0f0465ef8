import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { Customer } from './customer.type.ts';

@InputType({ description: 'Somebody who rang or asked and was not known (E2)' })
export class CreateCustomerInput {
  @Field(() => String, { description: 'Name, at most 100 characters' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Mobile number' })
  mobile?: string | null;

  @Field(() => String, { nullable: true, description: 'Landline number' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Number as a member of the mall (MID)' })
  mid?: string | null;
}

@InputType({ description: 'What is known of a customer now (E1.13, E2); what is left out stays as it is' })
export class ChangeCustomerInput {
  @Field(() => ID, { description: 'Customer that is changed' })
  customerId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Revision of the customer that was looked at; the act is refused where somebody changed it meanwhile',
  })
  expectedRevision?: string | null;

  @Field(() => String, { nullable: true, description: 'Name, at most 100 characters' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Mobile number; empty takes it away' })
  mobile?: string | null;

  @Field(() => String, { nullable: true, description: 'Landline number; empty takes it away' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Number as a member of the mall (MID); empty takes it away' })
  mid?: string | null;
}

function customerPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class CustomerPayload {
    @Field(() => Customer, { nullable: true, description: 'Customer after the act; none when it was refused' })
    customer!: Customer | null;

    @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return CustomerPayload;
}

export const CreateCustomerPayload = customerPayload('CreateCustomerPayload', 'Outcome of making a customer');
export const ChangeCustomerPayload = customerPayload('ChangeCustomerPayload', 'Outcome of changing a customer');
