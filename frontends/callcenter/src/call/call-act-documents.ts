import { graphql } from '../gql/index.ts';

/** Takes the own telephone up. */
export const ANSWER_CALL = graphql(`
  mutation AnswerCall($input: AnswerCallInput!) {
    answerCall(input: $input) {
      call {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Lets the customer hear the announcement. */
export const MUTE_CALL = graphql(`
  mutation MuteCall($input: MuteCallInput!) {
    muteCall(input: $input) {
      call {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Lets the customer hear the agent again. */
export const UNMUTE_CALL = graphql(`
  mutation UnmuteCall($input: UnmuteCallInput!) {
    unmuteCall(input: $input) {
      call {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Hands a call over without a word. */
export const TRANSFER_CALL = graphql(`
  mutation TransferCall($input: TransferCallInput!) {
    transferCall(input: $input) {
      call {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Asks a colleague before a call is handed over. */
export const CONSULT_COLLEAGUE = graphql(`
  mutation ConsultColleague($input: ConsultColleagueInput!) {
    consultColleague(input: $input) {
      call {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Leaves the customer to the colleague who was asked. */
export const COMPLETE_TRANSFER = graphql(`
  mutation CompleteTransfer($input: CompleteTransferInput!) {
    completeTransfer(input: $input) {
      call {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Leaves the colleague who was asked. */
export const CANCEL_TRANSFER = graphql(`
  mutation CancelTransfer($input: CancelTransferInput!) {
    cancelTransfer(input: $input) {
      call {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
