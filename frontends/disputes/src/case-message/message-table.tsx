import { DataList, Moment, StateBadge, useWords, type Column, type DataListProps } from '@madang/frontend-kit';
import { IconPaperclip } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ShownMessage } from './message-query.ts';
import { messageWords } from './message-words.ts';
import { ReadingMarks } from './reading-marks-list.tsx';
import styles from './messages.module.css';

type TableProps = Pick<
  DataListProps<ShownMessage>,
  'rows' | 'error' | 'onRetry' | 'empty' | 'more' | 'current' | 'hrefOf'
>;

/** What was written in a case as a table: who wrote what, who has read it and when, what goes with it (J10). */
export function MessageTable(props: TableProps) {
  const words = useWords(messageWords);
  const columns: Column<ShownMessage>[] = [
    {
      key: 'date',
      head: words('head.date'),
      width: '128px',
      cell: ({ writtenAt }) => <Moment at={writtenAt} short />,
    },
    {
      key: 'author',
      head: words('head.author'),
      width: '136px',
      cell: (message) => <Author message={message} />,
      wideOnly: true,
    },
    {
      key: 'kind',
      head: words('head.kind'),
      width: '136px',
      cell: ({ kind }) => words(`kind.${kind}`),
      wideOnly: true,
    },
    { key: 'title', head: words('head.title'), cell: (message) => <Title message={message} /> },
    {
      key: 'readings',
      head: words('head.readings'),
      width: '220px',
      cell: (message) => <ReadingMarks message={message} />,
      wideOnly: true,
    },
    {
      key: 'files',
      head: words('head.files'),
      width: '84px',
      cell: ({ attachments }) => <Files count={attachments.length} />,
      wideOnly: true,
    },
    {
      key: 'open',
      head: words('head.open'),
      width: '72px',
      cell: (message) => (
        <Link to={props.hrefOf(message)} tabIndex={-1} aria-label={`${words('open')}: ${message.title}`}>
          {words('open')}
        </Link>
      ),
      wideOnly: true,
    },
  ];
  return <DataList {...props} label={words('title')} columns={columns} keyOf={({ id }) => id} />;
}

function Author({ message: { authorSide, authorName } }: { message: ShownMessage }) {
  const words = useWords(messageWords);
  return (
    <>
      {words(`side.${authorSide}`)}
      {authorName && <span className={styles['second']}>{authorName}</span>}
    </>
  );
}

/** At phone width what has no column stands below the title. */
function Title({ message }: { message: ShownMessage }) {
  const words = useWords(messageWords);
  const { title, readByMe, late, attachments, kind, authorSide } = message;
  return (
    <>
      <span className={styles['title']}>
        {!readByMe && <StateBadge tone="accent">{words('unread')}</StateBadge>}
        <span className={readByMe ? undefined : styles['unread']}>{title}</span>
        {late && <StateBadge tone="soon">{words('late')}</StateBadge>}
      </span>
      <span className={styles['narrow']}>
        {words(`side.${authorSide}`)} · {words(`kind.${kind}`)}
        <Files count={attachments.length} />
        <ReadingMarks message={message} />
      </span>
    </>
  );
}

function Files({ count }: { count: number }) {
  const words = useWords(messageWords);
  if (count === 0) return null;
  return (
    <span className={styles['count']}>
      <IconPaperclip size={14} aria-hidden />
      {words('files', { count })}
    </span>
  );
}
