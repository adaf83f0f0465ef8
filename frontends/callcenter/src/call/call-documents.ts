import { graphql } from '../gql/index.ts';

/** What happens at the own desk, beginning with how things stand. */
export const DESK_EVENTS = graphql(`
  subscription DeskEvents {
    deskEvents {
      kind
      calls {
        ...DeskCall_call @unmask
      }
      call {
        ...DeskCall_call @unmask
      }
      line {
        number
        lineState
        agentState
        hasSoftphone
      }
    }
  }

  fragment DeskCall_call on Call {
    id
    status
    lastKnownStatus
    direction
    number
    extension
    rangAt
    answeredAt
    endedAt
    silentSince
    isUnseen
    isMuted
    consultee
    availableActs
    hasRecording
    customer {
      id
      name
      grade
    }
    candidates {
      id
      name
      number
    }
    ticket {
      id
      number
    }
  }
`);

// What a row shows of a call that is over; every list of past calls asks for it by name.
graphql(`
  fragment PastCalls_call on Call {
    id
    direction
    status
    number
    rangAt
    extension
    hasRecording
  }
`);

/** Calls of today at the own extension (E7). */
export const CALLS_TODAY = graphql(`
  query CallsToday {
    callsToday {
      ...DeskCall_call @unmask
    }
  }
`);

/** Colleagues who have an extension. */
export const COLLEAGUES = graphql(`
  query Colleagues {
    agents {
      id
      name
      extension
    }
  }
`);

/** Rings the own extension first, then the other side. */
export const DIAL = graphql(`
  mutation Dial($input: DialInput!) {
    dial(input: $input) {
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

/** Ends an own call. */
export const HANG_UP_CALL = graphql(`
  mutation HangUpCall($input: HangUpCallInput!) {
    hangUpCall(input: $input) {
      call {
        id
        status
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Notes that a missed call was seen. */
export const SEE_CALL = graphql(`
  mutation SeeCall($input: SeeCallInput!) {
    seeCall(input: $input) {
      call {
        id
        isUnseen
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
