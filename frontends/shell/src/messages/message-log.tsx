import {
  Channel,
  EmptyState,
  Moment,
  Panel,
  SentStateBadge,
  SidePanel,
  Stack,
  useWords,
  type Column,
  type Placed,
} from '@madang/frontend-kit';
import { SubjectLink } from '../subject/index.ts';
import { AsOf, SliceTable } from '../work/index.ts';
import { dayRange } from './day-range.ts';
import { MessageFilters } from './message-filters.tsx';
import { MessagePanel } from './message-panel.tsx';
import { CATEGORIES, CHANNELS, statesIn } from './message-states.ts';
import { messageWords } from './message-words.ts';
import type { MessagesState } from './messages-state.ts';
import { useMessageCounts, useMessages, type MessageRow } from './use-messages.ts';
import styles from './messages.module.css';

/** Messages of all slices as one list, newest first, each opening beside it. */
export function MessageLog(props: { state: MessagesState; onChange: (patch: Partial<MessagesState>) => void }) {
  const { state, onChange } = props;
  const words = useWords(messageWords);
  const list = useMessages({
    states: statesIn(state.states),
    channel: CHANNELS.find((each) => each === state.channel) ?? null,
    category: CATEGORIES.find((each) => each === state.category) ?? null,
    subject: state.subject,
    recipient: state.recipient,
    ...dayRange(state.from, state.to),
  });
  const counts = useMessageCounts(list.asOf);
  const opened = list.rows.find(({ id }) => id === state.entry);
  return (
    <Stack gap="md">
      <MessageFilters state={state} counts={counts} onChange={onChange}>
        <AsOf asOf={list.asOf} busy={list.isBusy} onRefresh={() => list.retry()} />
      </MessageFilters>
      <Panel title={words('tab.log')} count={`${list.rows.length}${list.hasMore ? '+' : ''}`} flush>
        <SliceTable
          label={words('tab.log')}
          list={list}
          columns={useMessageColumns()}
          current={state.entry}
          empty={<EmptyState title={words('none')} text={words('none.text')} />}
        />
      </Panel>
      <SidePanel
        opened={opened !== undefined}
        onClose={() => onChange({ entry: '' })}
        title={opened?.templateName ?? ''}
        width={640}
      >
        {opened && <MessagePanel key={opened.id} message={opened} onActed={() => list.retry()} />}
      </SidePanel>
    </Stack>
  );
}

function useMessageColumns(): Column<Placed<MessageRow>>[] {
  const words = useWords(messageWords);
  return [
    { key: 'at', head: words('at'), width: '112px', cell: ({ at }) => <Moment at={at} short /> },
    {
      key: 'channel',
      head: words('channel'),
      width: '116px',
      wideOnly: true,
      cell: ({ channel }) => <Channel name={channel} />,
    },
    {
      key: 'template',
      head: words('template'),
      cell: ({ templateName, channel, recipientName }) => (
        <>
          {templateName}
          <span className={styles['narrow']}>
            <Channel name={channel} /> {recipientName}
          </span>
        </>
      ),
    },
    {
      key: 'recipient',
      head: words('recipient'),
      wideOnly: true,
      cell: ({ recipientName, recipientAddress }) => [recipientName, recipientAddress].filter(Boolean).join(' · '),
    },
    {
      key: 'subject',
      head: words('subject'),
      width: '120px',
      wideOnly: true,
      cell: ({ subjectType, subjectId, subjectLabel }) => (
        <SubjectLink type={subjectType} id={subjectId} label={subjectLabel} />
      ),
    },
    { key: 'state', head: words('state'), width: '150px', cell: ({ state }) => <SentStateBadge state={state} /> },
  ];
}
