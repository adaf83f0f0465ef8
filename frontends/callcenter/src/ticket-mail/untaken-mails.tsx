import { useQuery } from '@apollo/client/react';
import { DataList, EmptyState, Moment, useWords, type Column } from '@madang/frontend-kit';
import { useRefetchOnNews } from '../call/index.ts';
import type { UntakenMailsQuery } from '../gql/graphql.ts';
import { useTakeColumns, useTakeTicket } from '../ticket/index.ts';
import { UNTAKEN_MAILS } from './mail-documents.ts';
import { nameOf } from './mail-thread.tsx';
import { mailWords } from './mail-words.ts';

type Row = UntakenMailsQuery['untakenMails']['nodes'][number];

/** Mails to the desk that nobody has taken: who takes one has it, and of two at once one is told who was first. */
export function UntakenMails(props: { hrefOf: (ticketId: string) => string; onTaken: (ticketId: string) => void }) {
  const words = useWords(mailWords);
  const { data, loading, error, refetch, fetchMore } = useQuery(UNTAKEN_MAILS, { fetchPolicy: 'cache-and-network' });
  useRefetchOnNews(refetch);
  const [take, busy] = useTakeTicket(props.onTaken, () => void refetch());
  const columns = useColumns(take, busy);
  const mails = data?.untakenMails;
  const endCursor = mails?.pageInfo.endCursor;
  return (
    <DataList
      label={words('title')}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => props.hrefOf(id)}
      isOverdue={({ overdue }) => overdue}
      rows={mails?.nodes}
      error={error}
      onRetry={() => void refetch()}
      empty={<EmptyState small title={words('none')} text={words('none.text')} />}
      more={{
        has: mails?.pageInfo.hasNextPage ?? false,
        busy: loading,
        load: () => void fetchMore({ variables: { after: endCursor } }),
      }}
    />
  );
}

function useColumns(take: (row: Row) => Promise<void>, busy: boolean): readonly Column<Row>[] {
  const words = useWords(mailWords);
  const last = useTakeColumns(take, busy);
  return [
    { key: 'number', head: words('column.number'), width: '108px', cell: ({ number }) => number },
    {
      key: 'from',
      head: words('column.from'),
      width: '240px',
      cell: ({ mails: [first] }) => first && nameOf(first),
      wideOnly: true,
    },
    { key: 'title', head: words('column.title'), cell: ({ title }) => title },
    {
      key: 'files',
      head: words('column.files'),
      width: '56px',
      cell: ({ mails: [first] }) => (first && first.fileNames.length > 0 ? first.fileNames.length : null),
      wideOnly: true,
    },
    {
      key: 'arrived',
      head: words('column.arrived'),
      width: '124px',
      cell: ({ receivedAt }) => <Moment at={receivedAt} short />,
      wideOnly: true,
    },
    ...last,
  ];
}
