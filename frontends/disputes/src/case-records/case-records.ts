import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import type { CaseRecordsQuery, MessageState } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment CaseApproval_request on ApprovalRequest {
    id
    kind
    kindName
    title
    content
    state
    requesterName
    round
    submittedAt
    decidedAt
    mine
    waitsForMe
    waitingStep {
      id
      role
    }
    steps {
      id
      decision
      decidedByName
      onBehalfOfName
      decidedAt
      reason
    }
  }
`);

const RECORDS = graphql(`
  query CaseRecords($id: ID!) {
    disputeCase(id: $id) {
      id
      state
      availableSteps
      dueAt
      daysLeft
      overdue
      applicantPhone
      applicantEmail
      applicantAddress
      respondent {
        id
        name
        phone
        email
        address
      }
      approvals {
        ...CaseApproval_request @unmask
      }
      deadlines {
        id
        clock
        clockName
        source
        state
        startedAt
        dueAt
        history {
          id
          kind
          at
          dueAt
          actorName
          reason
        }
      }
      documents {
        id
        number
        title
        version
        state
        problem
        orderedAt
        issuedAt
        downloadUrl
        readings {
          side
          at
        }
      }
      messages {
        id
        channel
        state
        templateName
        recipientName
        recipientAddress
        problem
        createdAt
        openedAt
      }
    }
  }
`);

/** What goes with a case: requests to the lead, times, documents, messages, and how its parties are reached. */
export type KnownRecords = NonNullable<CaseRecordsQuery['disputeCase']>;

/** Request for approval as the page of its case shows it. */
export type CaseRequest = KnownRecords['approvals'][number];

/** Pause between looks while something is being issued or sent. */
const SOON = 2_000;

/** Pause between looks while the lead has the move. */
const LATER = 15_000;

/** States of a message that change by themselves within moments; a letter waits for people. */
const MOVING: readonly MessageState[] = ['QUEUED', 'AWAITING_DOCUMENT', 'SENDING'];

/** Reads what goes with a case; it is asked anew after every step, and while something is still on its way. */
export function useCaseRecords(caseId: string, steps: number) {
  const { data, error, refetch, startPolling, stopPolling } = useQuery(RECORDS, {
    variables: { id: caseId },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const records = data?.disputeCase ?? null;
  const pause = pauseOf(records);
  useEffect(() => {
    if (pause > 0) startPolling(pause);
    return stopPolling;
  }, [pause, startPolling, stopPolling]);
  const known = records !== null;
  useEffect(() => {
    // The first look is the query's own.
    if (known) void refetch();
    // oxlint-disable-next-line react/exhaustive-deps -- A step, and nothing else, makes what is known old.
  }, [steps]);
  return { records, error, refetch: async () => (await refetch()).data?.disputeCase ?? null };
}

/** Milliseconds after which something may have changed by itself; none while nothing is on its way. */
function pauseOf(records: KnownRecords | null): number {
  if (!records) return 0;
  const isMoving =
    records.documents.some(({ state }) => state === 'ORDERED') ||
    records.messages.some(({ channel, state }) => channel !== 'POST' && MOVING.includes(state));
  if (isMoving) return SOON;
  return records.approvals.some(({ state }) => state === 'SUBMITTED') ? LATER : 0;
}
