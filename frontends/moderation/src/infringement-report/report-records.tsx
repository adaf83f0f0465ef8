import { useQuery } from '@apollo/client/react';
import { DocumentList, MessageList, Panel, ProblemArea, useWords, type ListedDocument } from '@madang/frontend-kit';
import { useEffect } from 'react';
import { graphql } from '../gql/index.ts';
import { reportWords } from '../words.ts';

const RECORDS = graphql(`
  query ReportRecords($id: ID!) {
    infringementReport(id: $id) {
      id
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

/** Pause between looks while something is still being issued or sent. */
const PAUSE = 2_000;

/** Documents issued on a report and messages sent about it, once it is decided; they follow by themselves as they go out. */
export function ReportRecords({ reportId }: { reportId: string }) {
  const words = useWords(reportWords);
  const { data, error, refetch, startPolling, stopPolling } = useQuery(RECORDS, {
    variables: { id: reportId },
    fetchPolicy: 'cache-and-network',
  });
  const known = data?.infringementReport;
  const isMoving =
    known !== null &&
    known !== undefined &&
    (known.documents.some((document) => document.state === 'ORDERED') ||
      known.messages.some(({ channel, state }) => channel !== 'POST' && MOVING.some((each) => each === state)));
  useEffect(() => {
    if (isMoving) startPolling(PAUSE);
    return stopPolling;
  }, [isMoving, startPolling, stopPolling]);
  const freshUrl = async ({ id }: ListedDocument) =>
    (await refetch()).data?.infringementReport?.documents.find((document) => document.id === id)?.downloadUrl;
  if (error && !known)
    return (
      <Panel title={words('report.documents')}>
        <ProblemArea small error={error} onRetry={() => void refetch()} />
      </Panel>
    );
  return (
    <>
      <Panel title={words('report.documents')} {...counted(known?.documents)}>
        <DocumentList documents={known?.documents ?? []} freshUrl={freshUrl} />
      </Panel>
      <Panel title={words('report.messages')} {...counted(known?.messages)}>
        <MessageList messages={known?.messages ?? []} subjectId={reportId} />
      </Panel>
    </>
  );
}

/** States of a message that change by themselves within moments; a letter waits for people. */
const MOVING = ['QUEUED', 'AWAITING_DOCUMENT', 'SENDING'] as const;

function counted(list: readonly unknown[] | undefined): { count?: number } {
  return list && list.length > 0 ? { count: list.length } : {};
}
