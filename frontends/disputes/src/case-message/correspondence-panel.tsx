import { useQuery } from '@apollo/client/react';
import { EmptyState, Panel, SidePanel, StepButton, useUrlState, useWords } from '@madang/frontend-kit';
import { IconMessages } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { CORRESPONDENCE, PAGE } from './message-query.ts';
import { MessageTable } from './message-table.tsx';
import { MessageView } from './message-view.tsx';
import { messageWords } from './message-words.ts';
import { WriteNoticeDialog } from './write-notice-dialog.tsx';

/** Pause between looks while a file is being checked. */
const SOON = 2_000;

interface PanelProps {
  readonly caseId: string;
  /** Message that is known to be the newest, so that what comes in meanwhile is read. */
  readonly newestId: string | null;
  /** Indicates whether the viewer leads the case, and it is open. */
  readonly mayWrite: boolean;
  /** Called when something was read or written. */
  readonly onChange: () => void;
}

/** What was written in a case, page by page; a row opens beside the table, and that is its reading. */
export function CorrespondencePanel({ caseId, newestId, mayWrite, onChange }: PanelProps) {
  const words = useWords(messageWords);
  const [writing, setWriting] = useState(false);
  const [{ message: openId }, change] = useUrlState({ message: '' });
  const { messages, more, error, refetch } = useCorrespondence(caseId, newestId);
  const opened = messages?.find(({ id }) => id === openId);
  return (
    <Panel
      title={words('title')}
      {...(messages && { count: `${messages.length}${more.has ? '+' : ''}` })}
      actions={mayWrite && <StepButton label={words('write')} hotKey="F2" onRun={() => setWriting(true)} />}
      flush
    >
      <MessageTable
        rows={messages}
        error={error}
        onRetry={refetch}
        hrefOf={({ id }) => `?tab=messages&message=${id}`}
        current={openId}
        empty={<EmptyState icon={IconMessages} title={words('none')} text={words('none.text')} />}
        more={more}
      />
      <SidePanel
        title={opened?.title ?? ''}
        opened={opened !== undefined}
        onClose={() => change({ message: '' })}
        width={600}
      >
        {opened && <MessageView key={opened.id} message={opened} mayWrite={mayWrite} onRead={onChange} />}
      </SidePanel>
      <WriteNoticeDialog
        caseId={caseId}
        opened={writing}
        onDone={() => {
          refetch();
          onChange();
        }}
        onClose={() => setWriting(false)}
      />
    </Panel>
  );
}

/** Reads the messages, and again what is new: a newer message, or a file that is being checked. */
function useCorrespondence(caseId: string, newestId: string | null) {
  const { data, loading, error, refetch, fetchMore, startPolling, stopPolling } = useQuery(CORRESPONDENCE, {
    variables: { id: caseId, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.disputeCase?.correspondence;
  const messages = page?.nodes;
  const isOld = messages !== undefined && newestId !== null && !messages.some(({ id }) => id === newestId);
  useEffect(() => {
    if (isOld) void refetch();
  }, [isOld, refetch]);
  // A look brings the first page alone; who reads further down is not thrown back.
  const isChecked =
    messages !== undefined &&
    messages.length <= PAGE &&
    messages.some(({ attachments }) => attachments.some(({ state }) => state === 'QUARANTINED'));
  useEffect(() => {
    if (isChecked) startPolling(SOON);
    return stopPolling;
  }, [isChecked, startPolling, stopPolling]);
  return {
    messages,
    error,
    refetch: () => void refetch(),
    more: {
      has: page?.pageInfo.hasNextPage ?? false,
      busy: loading,
      load: () => void fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
    },
  };
}
