import { useQuery } from '@apollo/client/react';
import {
  DataList,
  EmptyState,
  Faint,
  Moment,
  Num,
  Panel,
  useFormat,
  useWords,
  type Column,
} from '@madang/frontend-kit';
import type { SettlementEntryPageQuery } from '../gql/graphql.ts';
import { ENTRIES } from './settlement-queries.ts';
import { settlementWords } from './settlement-words.ts';

type Entry = SettlementEntryPageQuery['settlementEntries']['nodes'][number];

/** Entries of a settlement, fifty at a time however many there are. */
export function SettlementEntries({ settlementId, count }: { settlementId: string; count: number }) {
  const words = useWords(settlementWords);
  const { data, loading, error, refetch, fetchMore } = useQuery(ENTRIES, { variables: { settlementId } });
  const { hasNextPage = false, endCursor = null } = data?.settlementEntries.pageInfo ?? {};
  return (
    <Panel title={words('entries')} count={count} flush>
      <DataList
        label={words('entries')}
        rows={data?.settlementEntries.nodes}
        columns={useEntryColumns()}
        keyOf={({ id }) => id}
        hrefOf={({ orderId }) => (orderId ? `/orders/${orderId}` : `/orders/settlements/${settlementId}`)}
        empty={<EmptyState title={words('entries.none')} />}
        error={error}
        onRetry={() => void refetch()}
        more={{ has: hasNextPage, busy: loading, load: () => void fetchMore({ variables: { after: endCursor } }) }}
      />
    </Panel>
  );
}

function useEntryColumns(): Column<Entry>[] {
  const words = useWords(settlementWords);
  const format = useFormat();
  return [
    { key: 'kind', head: words('entry.kind'), width: '88px', cell: ({ kind }) => words(`entry.${kind}`) },
    { key: 'line', head: words('entry.line'), cell: (entry) => <EntryLine entry={entry} /> },
    {
      key: 'day',
      head: words('entry.day'),
      width: '104px',
      cell: ({ countsAt }) => <Moment at={countsAt} short />,
      wideOnly: true,
    },
    {
      key: 'quantity',
      head: words('entry.quantity'),
      width: '52px',
      align: 'end',
      cell: ({ quantity }) => quantity !== null && <Num>{quantity}</Num>,
      wideOnly: true,
    },
    {
      key: 'price',
      head: words('entry.price'),
      width: '88px',
      align: 'end',
      cell: ({ price }) => price && <Num>{format.money(price)}</Num>,
      wideOnly: true,
    },
    {
      key: 'due',
      head: words('entry.due'),
      width: '104px',
      align: 'end',
      cell: ({ due }) => <Num>{format.money(due)}</Num>,
    },
  ];
}

function EntryLine({ entry: { lineNumber, sku, caseNumber, reason } }: { entry: Entry }) {
  const words = useWords(settlementWords);
  return (
    <>
      {lineNumber ?? reason} <Faint>{caseNumber ? `${words('hold.case')} ${caseNumber}` : sku}</Faint>
    </>
  );
}
