import { Field, Int, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { OrderReturn } from './return.type.ts';

/** View of a setting. */
@ObjectType({
  description: 'From how many pieces the operator of a storefront may hand a return over to the maker (C8)',
})
export class ReturnDelegation {
  @Field(() => String, { description: 'Code of the storefront' })
  storefrontCode!: string;

  @Field(() => Int, { description: 'Number of pieces' })
  minimumQuantity!: number;
}

@ObjectType({ description: 'Outcome of setting from how many pieces returns are handed over' })
export class SetReturnDelegationPayload {
  @Field(() => ReturnDelegation, { nullable: true, description: 'Setting after the act; none when it was refused' })
  returnDelegation!: ReturnDelegation | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}

function returnPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class ReturnPayload {
    @Field(() => OrderReturn, { nullable: true, description: 'Return after the act; none when it was refused' })
    orderReturn!: OrderReturn | null;

    @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return ReturnPayload;
}

export const RequestReturnPayload = returnPayload('RequestReturnPayload', 'Outcome of asking for a return');
export const RequestSameItemExchangePayload = returnPayload(
  'RequestSameItemExchangePayload',
  'Outcome of asking for the same goods again',
);
export const RequestOtherItemExchangePayload = returnPayload(
  'RequestOtherItemExchangePayload',
  'Outcome of asking for other goods',
);
export const ProcessExchangePayload = returnPayload('ProcessExchangePayload', 'Outcome of processing an exchange');
export const CancelReturnPayload = returnPayload('CancelReturnPayload', 'Outcome of calling a return off');
export const CancelExchangePayload = returnPayload('CancelExchangePayload', 'Outcome of calling an exchange off');
export const ArriveReturnPayload = returnPayload('ArriveReturnPayload', 'Outcome of taking a parcel in');
export const ConfirmReturnPayload = returnPayload('ConfirmReturnPayload', 'Outcome of confirming a return');
export const NoteDifferencePaidPayload = returnPayload('NoteDifferencePaidPayload', 'Outcome of noting a payment');
export const MarkRefundedPayload = returnPayload('MarkRefundedPayload', 'Outcome of paying back');
export const DelegateReturnPayload = returnPayload('DelegateReturnPayload', 'Outcome of handing a return over');
