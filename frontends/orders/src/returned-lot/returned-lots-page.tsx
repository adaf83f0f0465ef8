import { useQuery } from '@apollo/client/react';
import {
  Chips,
  DataList,
  EmptyState,
  Faint,
  FilterBar,
  Moment,
  Page,
  PageHeader,
  Panel,
  StateBadge,
  useFormat,
  useUrlState,
  useWords,
  type Column,
} from '@madang/frontend-kit';
import { IconPackages } from '@tabler/icons-react';
import { LotActs } from './lot-acts.tsx';
import { RETURNED_LOTS, type ListedLot } from './lot-documents.ts';
import { lotWords } from './lot-words.ts';

const STATES = ['KEPT', 'RESTOCKED', 'WRITTEN_OFF'] as const;
const KINDS = ['DEFECTIVE', 'REPAIR'] as const;

/** Returned goods that are not fit for sale as they came: to be repaired or written off (C8). */
export function ReturnedLotsPage() {
  const words = useWords(lotWords);
  const [{ state, kind }, change] = useUrlState({ state: 'KEPT', kind: '' });
  const [wanted, disposition] = [STATES.find((each) => each === state), KINDS.find((each) => each === kind)];
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(RETURNED_LOTS, {
    variables: { ...(wanted ? { state: wanted } : {}), ...(disposition ? { disposition } : {}) },
    fetchPolicy: 'cache-and-network',
  });
  const lots = (data ?? (loading ? previousData : undefined))?.returnedLots;
  const endCursor = lots?.pageInfo.endCursor;
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <FilterBar>
        <Chips
          label={words('state')}
          options={STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
          value={wanted ? [wanted] : []}
          onChange={(next) => change({ state: next.find((each) => each !== wanted) ?? 'ALL' })}
        />
        <Chips
          label={words('disposition')}
          options={KINDS.map((value) => ({ value, label: words(value) }))}
          value={disposition ? [disposition] : []}
          onChange={(next) => change({ kind: next.find((each) => each !== disposition) ?? '' })}
        />
      </FilterBar>
      <Panel title={words('title')} count={lots && `${lots.nodes.length}${lots.pageInfo.hasNextPage ? '+' : ''}`} flush>
        <DataList
          label={words('title')}
          rows={lots?.nodes}
          columns={useColumns(() => void refetch())}
          keyOf={({ id }) => id}
          hrefOf={({ orderReturn }) => `/orders/returns/${orderReturn.id}`}
          error={error}
          onRetry={() => void refetch()}
          empty={<EmptyState icon={IconPackages} title={words('none')} text={words('none.text')} />}
          more={{
            has: lots?.pageInfo.hasNextPage ?? false,
            busy: loading,
            load: () => void fetchMore({ variables: { after: endCursor } }),
          }}
        />
      </Panel>
    </Page>
  );
}

function useColumns(onDone: () => void): Column<ListedLot>[] {
  const words = useWords(lotWords);
  const format = useFormat();
  return [
    {
      key: 'sku',
      head: words('sku'),
      cell: ({ variant }) => (
        <>
          {variant.sku} <Faint>{variant.product.name}</Faint>
        </>
      ),
    },
    {
      key: 'disposition',
      head: words('disposition'),
      width: '88px',
      cell: ({ disposition }) => words(disposition),
      wideOnly: true,
    },
    {
      key: 'quantity',
      head: words('quantity'),
      width: '64px',
      align: 'end',
      cell: ({ quantity }) => format.number(quantity),
    },
    {
      key: 'state',
      head: words('state'),
      width: '136px',
      cell: ({ state }) => <StateBadge tone={state === 'KEPT' ? 'soon' : 'done'}>{words(`state.${state}`)}</StateBadge>,
      wideOnly: true,
    },
    {
      key: 'kept',
      head: words('kept'),
      width: '136px',
      cell: ({ keptAt }) => <Moment at={keptAt} short />,
      wideOnly: true,
    },
    {
      key: 'return',
      head: words('return'),
      width: '136px',
      cell: ({ orderReturn }) => orderReturn.number,
      wideOnly: true,
    },
    { key: 'note', head: words('note'), width: '160px', cell: ({ note }) => note, wideOnly: true },
    {
      key: 'acts',
      head: words('acts'),
      width: '184px',
      align: 'end',
      cell: (lot) => <LotActs lot={lot} onDone={onDone} />,
    },
  ];
}
