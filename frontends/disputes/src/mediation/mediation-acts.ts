import { graphql } from '../gql/index.ts';

/** Puts a mediation on the agenda of a session. */
export const PUT_ON_AGENDA = graphql(`
  mutation PutOnAgenda($input: PutOnAgendaInput!) {
    putOnAgenda(input: $input) {
      mediation {
        ...Mediation_mediation @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Takes it off again. */
export const TAKE_OFF_AGENDA = graphql(`
  mutation TakeOffAgenda($input: TakeOffAgendaInput!) {
    takeOffAgenda(input: $input) {
      mediation {
        ...Mediation_mediation @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Writes down what the committee decided. */
export const DECIDE = graphql(`
  mutation DecideMediation($input: DecideMediationInput!) {
    decideMediation(input: $input) {
      mediation {
        ...Mediation_mediation @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Withdraws a mediation at the wish of the applicant; the case ends with it. */
export const WITHDRAW = graphql(`
  mutation WithdrawMediation($input: WithdrawMediationInput!) {
    withdrawMediation(input: $input) {
      mediation {
        ...Mediation_mediation @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
