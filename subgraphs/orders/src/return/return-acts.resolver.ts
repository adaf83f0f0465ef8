import { payloadOf, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { arriveReturn } from './arrive-return.ts';
import { requestOtherItemExchange, requestReturn, requestSameItemExchange } from './ask-for-return.ts';
import { cancelExchange, cancelReturn } from './cancel-return.ts';
import { confirmReturn } from './confirm-return.ts';
import { delegateReturn, setReturnDelegation } from './delegate-return.ts';
import { noteDifferencePaid } from './finish-confirmed.ts';
import { markRefunded } from './mark-refunded.ts';
import { processExchange } from './process-exchange.ts';
import {
  ArriveReturnInput,
  CancelExchangeInput,
  CancelReturnInput,
  ConfirmReturnInput,
  DelegateReturnInput,
  MarkRefundedInput,
  NoteDifferencePaidInput,
  ProcessExchangeInput,
  RequestOtherItemExchangeInput,
  RequestReturnInput,
  RequestSameItemExchangeInput,
  SetReturnDelegationInput,
} from './return-inputs.type.ts';
import {
  ArriveReturnPayload,
  CancelExchangePayload,
  CancelReturnPayload,
  ConfirmReturnPayload,
  DelegateReturnPayload,
  MarkRefundedPayload,
  NoteDifferencePaidPayload,
  ProcessExchangePayload,
  RequestOtherItemExchangePayload,
  RequestReturnPayload,
  RequestSameItemExchangePayload,
  SetReturnDelegationPayload,
} from './return-payloads.type.ts';
import type { ReturnCode } from './return-words.ts';
import type { ReturnRow } from './return.entity.ts';
import { OrderReturn } from './return.type.ts';

function payload(context: Context, outcome: ReturnRow | Refusal<ReturnCode>) {
  return payloadOf('orderReturn', outcome, ordersErrors.inWords, context);
}

/** Acts of the desk on returns (E9). */
@Authorized('AGENT', 'SENIOR', 'HEADQUARTERS', 'OPERATOR')
@Resolver(() => OrderReturn)
export class ReturnActsResolver {
  @Mutation(() => RequestReturnPayload, { description: 'Takes goods back for their money (반품접수처리, E9)' })
  async requestReturn(@Ctx() context: Context, @Arg('input', () => RequestReturnInput) input: RequestReturnInput) {
    return payload(context, await requestReturn(context, input));
  }

  @Mutation(() => RequestSameItemExchangePayload, {
    description: 'Takes goods back and sends the same ones again (동일상품교환접수, E9)',
  })
  async requestSameItemExchange(
    @Ctx() context: Context,
    @Arg('input', () => RequestSameItemExchangeInput) input: RequestSameItemExchangeInput,
  ) {
    return payload(context, await requestSameItemExchange(context, input));
  }

  @Mutation(() => RequestOtherItemExchangePayload, {
    description:
      'Takes goods back for others and tells the price difference; it waits to be processed (다른상품교환접수, E9)',
  })
  async requestOtherItemExchange(
    @Ctx() context: Context,
    @Arg('input', () => RequestOtherItemExchangeInput) input: RequestOtherItemExchangeInput,
  ) {
    return payload(context, await requestOtherItemExchange(context, input));
  }

  @Mutation(() => ProcessExchangePayload, {
    description: 'Processes an exchange for other goods: makes their order and sends the courier (교환처리, E9)',
  })
  async processExchange(
    @Ctx() context: Context,
    @Arg('input', () => ProcessExchangeInput) input: ProcessExchangeInput,
  ) {
    return payload(context, await processExchange(context, input));
  }

  @Mutation(() => CancelReturnPayload, { description: 'Calls a return off before it is confirmed' })
  async cancelReturn(@Ctx() context: Context, @Arg('input', () => CancelReturnInput) input: CancelReturnInput) {
    return payload(context, await cancelReturn(context, input));
  }

  @Mutation(() => CancelExchangePayload, { description: 'Calls an exchange off before it is confirmed (교환취소, E9)' })
  async cancelExchange(@Ctx() context: Context, @Arg('input', () => CancelExchangeInput) input: CancelExchangeInput) {
    return payload(context, await cancelExchange(context, input));
  }

  @Mutation(() => NoteDifferencePaidPayload, { description: 'Notes that the buyer paid what other goods cost more' })
  async noteDifferencePaid(
    @Ctx() context: Context,
    @Arg('input', () => NoteDifferencePaidInput) input: NoteDifferencePaidInput,
  ) {
    return payload(context, await noteDifferencePaid(context, input));
  }

  @Mutation(() => MarkRefundedPayload, { description: 'Notes that the buyer has their money (환불 완료)' })
  async markRefunded(@Ctx() context: Context, @Arg('input', () => MarkRefundedInput) input: MarkRefundedInput) {
    return payload(context, await markRefunded(context, input));
  }

  @Authorized('OPERATOR', 'HEADQUARTERS')
  @Mutation(() => DelegateReturnPayload, { description: 'Hands a large return over to the maker (C8)' })
  async delegateReturn(@Ctx() context: Context, @Arg('input', () => DelegateReturnInput) input: DelegateReturnInput) {
    return payload(context, await delegateReturn(context, input));
  }
}

/** Acts of who has the goods, the maker or the operator whose storefront handles the return (C8). */
@Authorized('HEADQUARTERS', 'ADMIN', 'OPERATOR')
@Resolver(() => OrderReturn)
export class ReturnWarehouseResolver {
  @Mutation(() => ArriveReturnPayload, { description: 'Notes that the parcel of a return is with who handles it (C8)' })
  async arriveReturn(@Ctx() context: Context, @Arg('input', () => ArriveReturnInput) input: ArriveReturnInput) {
    return payload(context, await arriveReturn(context, input));
  }

  @Mutation(() => ConfirmReturnPayload, {
    description:
      'Confirms a return with what the inspection found (반품확정); an exchange may ship from then on (C5, C8)',
  })
  async confirmReturn(@Ctx() context: Context, @Arg('input', () => ConfirmReturnInput) input: ConfirmReturnInput) {
    return payload(context, await confirmReturn(context, input));
  }

  @Authorized('HEADQUARTERS', 'ADMIN')
  @Mutation(() => SetReturnDelegationPayload, {
    description: 'Sets from how many pieces the operator of a storefront may hand a return over to the maker (C8)',
  })
  async setReturnDelegation(
    @Ctx() context: Context,
    @Arg('input', () => SetReturnDelegationInput) input: SetReturnDelegationInput,
  ) {
    const outcome = await setReturnDelegation(context, input);
    return payloadOf('returnDelegation', outcome, ordersErrors.inWords, context);
  }
}
