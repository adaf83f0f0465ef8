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
import { returnWords } from '../return/index.ts';
import { LotActs } from './lot-acts-bar.tsx';
import { RETURNED_LOTS, type ListedLot } from './lot-acts.ts';

const STATES = ['KEPT', 'RESTOCKED', 'WRITTEN_OFF'] as const;
const KINDS = ['DEFECTIVE', 'REPAIR'] as const;

/** Returned goods that are not fit for sale as they came: to be repaired or written off (C8). */
export function ReturnedLotsPage() {
  const words = useWords(returnWords);
  const [{ state, kind }, change] = useUrlState({ state: 'KEPT', kind: '' });
  const [wanted, disposition] = [STATES.find((each) => each === state), KINDS.find((each) => each === kind)];
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(RETURNED_LOTS, {
    variables: { ...(wanted ? { state: wanted } : {}), ...(disposition ? { disposition } : {}) },
    fetchPolicy: 'cache-and-network',
  });
  const lots = (data ?? (loading ? previousData : undefined))?.returnedLots;
  const endCursor = lots?.pageInfo.endCursor;
  return (
    <Page title={words('lot.title')}>
      <PageHeader title={words('lot.title')} />
      <FilterBar>
        <Chips
          label={words('lot.state')}
          options={STATES.map((value) => ({ value, label: words(`lot.state.${value}`) }))}
          value={wanted ? [wanted] : []}
          onChange={(next) => change({ state: next.find((each) => each !== wanted) ?? 'ALL' })}
        />
        <Chips
          label={words('lot.disposition')}
          options={KINDS.map((value) => ({ value, label: words(`lot.${value}`) }))}
          value={disposition ? [disposition] : []}
          onChange={(next) => change({ kind: next.find((each) => each !== disposition) ?? '' })}
        />
      </FilterBar>
      <Panel
        title={words('lot.title')}
        count={lots && `${lots.nodes.length}${lots.pageInfo.hasNextPage ? '+' : ''}`}
        flush
      >
        <DataList
          label={words('lot.title')}
          rows={lots?.nodes}
          columns={useColumns(() => void refetch())}
          keyOf={({ id }) => id}
          hrefOf={({ orderReturn }) => `/orders/returns/${orderReturn.id}`}
          error={error}
          onRetry={() => void refetch()}
          empty={<EmptyState icon={IconPackages} title={words('lot.none')} text={words('lot.none.text')} />}
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
  const words = useWords(returnWords);
  const format = useFormat();
  return [
    {
      key: 'sku',
      head: words('lot.sku'),
      cell: ({ variant }) => (
        <>
          {variant.sku} <Faint>{variant.product.name}</Faint>
        </>
      ),
    },
    {
      key: 'disposition',
      head: words('lot.disposition'),
      width: '88px',
      cell: ({ disposition }) => words(`lot.${disposition}`),
    },
    {
      key: 'quantity',
      head: words('lot.quantity'),
      width: '64px',
      align: 'end',
      cell: ({ quantity }) => format.number(quantity),
    },
    {
      key: 'state',
      head: words('lot.state'),
      width: '136px',
      cell: ({ state }) => (
        <StateBadge tone={state === 'KEPT' ? 'soon' : 'done'}>{words(`lot.state.${state}`)}</StateBadge>
      ),
    },
    {
      key: 'kept',
      head: words('lot.kept'),
      width: '136px',
      cell: ({ keptAt }) => <Moment at={keptAt} short />,
      wideOnly: true,
    },
    {
      key: 'return',
      head: words('lot.return'),
      width: '136px',
      cell: ({ orderReturn }) => orderReturn.number,
      wideOnly: true,
    },
    { key: 'note', head: words('lot.note'), cell: ({ note }) => note, wideOnly: true },
    { key: 'acts', head: words('lot.acts'), width: '184px', cell: (lot) => <LotActs lot={lot} onDone={onDone} /> },
  ];
}
