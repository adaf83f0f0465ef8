import { graphql } from '../gql/index.ts';

/** Takes goods back for their money. */
export const REQUEST_RETURN = graphql(`
  mutation RequestReturn($input: RequestReturnInput!) {
    requestReturn(input: $input) {
      orderReturn {
        id
        number
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Takes goods back and sends the same ones again. */
export const REQUEST_SAME_ITEM_EXCHANGE = graphql(`
  mutation RequestSameItemExchange($input: RequestSameItemExchangeInput!) {
    requestSameItemExchange(input: $input) {
      orderReturn {
        id
        number
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Takes goods back for others. */
export const REQUEST_OTHER_ITEM_EXCHANGE = graphql(`
  mutation RequestOtherItemExchange($input: RequestOtherItemExchangeInput!) {
    requestOtherItemExchange(input: $input) {
      orderReturn {
        id
        number
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Processes an exchange that waits. */
export const PROCESS_EXCHANGE = graphql(`
  mutation ProcessExchange($input: ProcessExchangeInput!) {
    processExchange(input: $input) {
      orderReturn {
        id
        state
        availableSteps
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Calls an exchange off. */
export const CANCEL_EXCHANGE = graphql(`
  mutation CancelExchange($input: CancelExchangeInput!) {
    cancelExchange(input: $input) {
      orderReturn {
        id
        state
        availableSteps
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Calls a return off. */
export const CANCEL_RETURN = graphql(`
  mutation CancelReturn($input: CancelReturnInput!) {
    cancelReturn(input: $input) {
      orderReturn {
        id
        state
        availableSteps
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Notes that the difference was paid. */
export const NOTE_DIFFERENCE_PAID = graphql(`
  mutation NoteDifferencePaid($input: NoteDifferencePaidInput!) {
    noteDifferencePaid(input: $input) {
      orderReturn {
        id
        state
        availableSteps
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Notes that the money was paid back. */
export const MARK_REFUNDED = graphql(`
  mutation MarkRefunded($input: MarkRefundedInput!) {
    markRefunded(input: $input) {
      orderReturn {
        id
        state
        availableSteps
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Notes that the parcel is here. */
export const ARRIVE_RETURN = graphql(`
  mutation ArriveReturn($input: ArriveReturnInput!) {
    arriveReturn(input: $input) {
      orderReturn {
        id
        state
        availableSteps
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Hands a return over to headquarters. */
export const DELEGATE_RETURN = graphql(`
  mutation DelegateReturn($input: DelegateReturnInput!) {
    delegateReturn(input: $input) {
      orderReturn {
        id
        handledBy
        availableSteps
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Confirms a return with what the inspection found. */
export const CONFIRM_RETURN = graphql(`
  mutation ConfirmReturn($input: ConfirmReturnInput!) {
    confirmReturn(input: $input) {
      orderReturn {
        id
        state
        availableSteps
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
