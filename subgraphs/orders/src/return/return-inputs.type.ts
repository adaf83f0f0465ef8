import { SafeInt } from '@madang/subgraph-kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { OrderReturnReason } from './return.type.ts';

@InputType({ description: 'Pieces of an order line that are to come back' })
export class ReturnLineInput {
  @Field(() => ID, { description: 'Line of the order' })
  orderLineId!: string;

  @Field(() => Int, { description: 'Number of pieces, 1 to those ordered and not coming or come back (반품수량)' })
  quantity!: number;
}

@InputType({ description: 'Who sends goods back, and from where; what is left out is the order’s (E9)' })
export class ReturnPickupInput {
  @Field(() => String, { nullable: true, description: 'Name of who sends them (고객명)' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number (전화)' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Mobile number (휴대폰)' })
  mobile?: string | null;

  @Field(() => String, { nullable: true, description: 'Zip code of the return address, five digits' })
  zipCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Return address (회송지주소); another than the order’s as `normalizedAddress` gives it, else ADDRESS_NOT_NORMALIZED',
  })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Note of the desk (CS등록 비고), at most 500 characters' })
  note?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether our courier fetches them; yes unless said' })
  byCourier?: boolean | null;
}

@InputType({ description: 'What comes back, why and from where' })
class WantedReturnInput {
  @Field(() => ID, { description: 'Order of which something comes back' })
  orderId!: string;

  @Field(() => [ReturnLineInput], { description: 'What comes back' })
  lines!: ReturnLineInput[];

  @Field(() => OrderReturnReason, { description: 'Reason; says who bears the fee' })
  reason!: keyof typeof OrderReturnReason;

  @Field(() => ReturnPickupInput, { nullable: true, description: 'Who sends it, and from where' })
  pickup?: ReturnPickupInput | null;
}

@InputType({ description: 'Return of goods for their money (반품접수처리)' })
export class RequestReturnInput extends WantedReturnInput {}

@InputType({ description: 'Exchange of goods for the same ones (동일상품교환접수)' })
export class RequestSameItemExchangeInput extends WantedReturnInput {}

@InputType({ description: 'Goods that are to go out instead' })
export class ReplacementLineInput {
  @Field(() => ID, { description: 'Variant that goes out' })
  variantId!: string;

  @Field(() => Int, { description: 'Number of pieces, from 1 on' })
  quantity!: number;

  @Field(() => SafeInt, { description: 'Price of one piece in won, a whole number from 0 on' })
  unitPrice!: number;
}

@InputType({ description: 'Exchange of goods for others (다른상품교환접수); it waits to be processed' })
export class RequestOtherItemExchangeInput extends WantedReturnInput {
  @Field(() => [ReplacementLineInput], { description: 'What goes out instead, one entry a row of the grid' })
  replacements!: ReplacementLineInput[];
}

@InputType({ description: 'Processing of an exchange (교환처리)' })
export class ProcessExchangeInput {
  @Field(() => ID, { description: 'Exchange that waits' })
  returnId!: string;
}

@InputType({ description: 'End of a return before it is confirmed' })
export class CancelReturnInput {
  @Field(() => ID, { description: 'Return to call off' })
  returnId!: string;

  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters' })
  note?: string | null;
}

@InputType({ description: 'End of an exchange before it is confirmed (교환취소)' })
export class CancelExchangeInput extends CancelReturnInput {}

@InputType({ description: 'Arrival of the parcel of a return' })
export class ArriveReturnInput {
  @Field(() => ID, { description: 'Return whose parcel is here' })
  returnId!: string;
}

@InputType({ description: 'What the inspection found of the pieces of a line (정품·불량품·수선품)' })
export class InspectionInput {
  @Field(() => ID, { description: 'Line of the order' })
  orderLineId!: string;

  @Field(() => Int, { description: 'Pieces fit for sale (정품), from 0 on' })
  resell!: number;

  @Field(() => Int, { description: 'Defective pieces (불량품), from 0 on' })
  defective!: number;

  @Field(() => Int, { description: 'Pieces to be repaired (수선품), from 0 on' })
  repair!: number;

  @Field(() => SafeInt, {
    nullable: true,
    description: 'What is paid back for them, in won; what was paid for them unless said',
  })
  refund?: number | null;
}

@InputType({ description: 'Confirmation of a return after its inspection (반품확정)' })
export class ConfirmReturnInput {
  @Field(() => ID, { description: 'Return that arrived' })
  returnId!: string;

  @Field(() => [InspectionInput], { description: 'What was found; lines that are left out did not come' })
  lines!: InspectionInput[];
}

@InputType({ description: 'Payment of what other goods cost more' })
export class NoteDifferencePaidInput {
  @Field(() => ID, { description: 'Exchange of which the buyer paid the difference' })
  returnId!: string;
}

@InputType({ description: 'Payment to the buyer (환불 완료)' })
export class MarkRefundedInput {
  @Field(() => ID, { description: 'Return that was paid back' })
  returnId!: string;
}

@InputType({ description: 'Hand-over of a large return to the maker (C8)' })
export class DelegateReturnInput {
  @Field(() => ID, { description: 'Return to hand over' })
  returnId!: string;
}

@InputType({ description: 'From how many pieces a storefront hands returns over' })
export class SetReturnDelegationInput {
  @Field(() => String, { description: 'Code of the storefront, e.g. PNR002' })
  storefrontCode!: string;

  @Field(() => Int, { description: 'Number of pieces, 1 to 10,000' })
  minimumQuantity!: number;
}
