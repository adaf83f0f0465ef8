import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  Faint,
  FilterBar,
  Moment,
  notify,
  notifyRefusal,
  useFormat,
  useSession,
  useStep,
  useWords,
  type Column,
} from '@madang/frontend-kit';
import type { RecentTransfersQuery } from '../gql/graphql.ts';
import { TicketTable } from '../ticket/index.ts';
import { RECENT_TRANSFERS, RESET_TRANSFERS } from './worklist-documents.ts';
import { worklistWords } from './worklist-words.ts';

type Row = RecentTransfersQuery['recentTransfers']['nodes'][number];

/** Tickets that were handed to or by the agent, finished ones as well, up to the last reset (최근이관 이력). */
export function RecentTransfers({ hrefOf }: { hrefOf: (ticketId: string) => string }) {
  const words = useWords(worklistWords);
  const format = useFormat();
  const { data, loading, error, refetch, fetchMore } = useQuery(RECENT_TRANSFERS, { fetchPolicy: 'cache-and-network' });
  const [reset, { busy }] = useStep(RESET_TRANSFERS, (answer) => answer.resetRecentTransfers);
  const besides = useTransferColumns();
  const tickets = data?.recentTransfers;
  const endCursor = tickets?.pageInfo.endCursor;
  const resetAt = data?.transferReset.resetAt ?? null;
  const later = data?.transferReset.laterCount ?? 0;
  const run = async () => {
    const outcome = await reset({ input: {} });
    if (outcome.done) notify.done(words('transfers.done'));
    else notifyRefusal(outcome);
    void refetch();
  };
  return (
    <>
      <FilterBar>
        <Button loading={busy} onClick={() => void run()}>
          {words('transfers.reset')}
        </Button>
        <Faint>
          {resetAt === null ? words('transfers.never') : words('transfers.asOf', { at: format.shortDateTime(resetAt) })}
          {later > 0 && ` · ${words('transfers.later', { count: later })}`}
        </Faint>
      </FilterBar>
      <TicketTable
        besides={besides}
        hrefOf={hrefOf}
        rows={tickets?.nodes}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState small title={words('transfers.none')} />}
        more={{
          has: tickets?.pageInfo.hasNextPage ?? false,
          busy: loading,
          load: () => void fetchMore({ variables: { after: endCursor } }),
        }}
      />
    </>
  );
}

/** When a ticket was handed over, and whether to the viewer or by them. */
function useTransferColumns(): readonly Column<Row>[] {
  const words = useWords(worklistWords);
  const { person } = useSession();
  return [
    {
      key: 'transferred',
      head: words('transfers.at'),
      width: '112px',
      cell: ({ transferredAt }) => transferredAt && <Moment at={transferredAt} short />,
      wideOnly: true,
    },
    {
      key: 'kind',
      head: words('transfers.kind'),
      width: '80px',
      cell: ({ transferee }) => words(transferee?.id === person.id ? 'bucket.RECEIVED' : 'bucket.SENT'),
      wideOnly: true,
    },
  ];
}
