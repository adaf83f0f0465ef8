import { DocumentList, MessageList, Panel, ProblemArea, useWords, type ListedDocument } from '@madang/frontend-kit';
import type { KnownRecords } from './case-records.ts';
import { recordWords } from './record-words.ts';

/** Documents of a case and messages about it; who is told of no messages has no panel of them. */
export function RecordsPanels(props: {
  records: KnownRecords | null;
  error: unknown;
  withMessages: boolean;
  refetch: () => Promise<KnownRecords | null>;
}) {
  const { records, error, withMessages, refetch } = props;
  const words = useWords(recordWords);
  const freshUrl = async ({ id }: ListedDocument) =>
    (await refetch())?.documents.find((document) => document.id === id)?.downloadUrl;
  if (!records)
    return error ? (
      <Panel title={words('documents')}>
        <ProblemArea small error={error} onRetry={() => void refetch()} />
      </Panel>
    ) : null;
  const { documents, messages } = records;
  return (
    <>
      <Panel title={words('documents')} {...counted(documents)}>
        <DocumentList documents={documents} freshUrl={freshUrl} />
      </Panel>
      {withMessages && (
        <Panel title={words('messages')} {...counted(messages)}>
          <MessageList messages={messages} subjectId={records.id} />
        </Panel>
      )}
    </>
  );
}

function counted(list: readonly unknown[]): { count?: number } {
  return list.length > 0 ? { count: list.length } : {};
}
