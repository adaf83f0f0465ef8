import { useQuery } from '@apollo/client/react';
import {
  Chips,
  DataList,
  EmptyState,
  Faint,
  FilterBar,
  Moment,
  Num,
  Page,
  PageHeader,
  Panel,
  useFormat,
  useUrlState,
  useWords,
  type Column,
} from '@madang/frontend-kit';
import { IconCash } from '@tabler/icons-react';
import { agreementWords } from './agreement-words.ts';
import { AGREEMENT_AWARDS, type ListedAward } from './award-documents.ts';
import { PayAward } from './pay-award.tsx';

const STATES = ['BEGUN', 'DONE'] as const;

/** Awards of signed agreements that the viewer is to pay, those that wait the longest first, and those that were paid (J4, C9). */
export function AwardsPage() {
  const words = useWords(agreementWords);
  const [{ state }, change] = useUrlState({ state: 'BEGUN' });
  const shown = STATES.find((each) => each === state) ?? 'BEGUN';
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(AGREEMENT_AWARDS, {
    variables: { state: shown },
    fetchPolicy: 'cache-and-network',
  });
  const awards = (data ?? (loading ? previousData : undefined))?.agreementAwards;
  const endCursor = awards?.pageInfo.endCursor;
  const isPaid = shown === 'DONE';
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <FilterBar>
        <Chips
          label={words('state')}
          options={STATES.map((value) => ({ value, label: words(`award.${value}`) }))}
          value={[shown]}
          onChange={(next) => change({ state: next.find((each) => each !== shown) ?? shown })}
        />
      </FilterBar>
      <Panel
        title={words(`award.${shown}`)}
        count={awards && `${awards.nodes.length}${awards.pageInfo.hasNextPage ? '+' : ''}`}
        flush
      >
        <DataList
          label={words('title')}
          rows={awards?.nodes}
          columns={useColumns(isPaid, () => void refetch())}
          keyOf={({ id }) => id}
          hrefOf={({ orderLine }) => (orderLine?.order ? `/orders/${orderLine.order.id}` : '/orders/awards')}
          error={error}
          onRetry={() => void refetch()}
          empty={
            <EmptyState
              icon={IconCash}
              title={words(isPaid ? 'none.DONE' : 'none')}
              text={words(isPaid ? 'none.DONE.text' : 'none.text')}
            />
          }
          more={{
            has: awards?.pageInfo.hasNextPage ?? false,
            busy: loading,
            load: () => void fetchMore({ variables: { after: endCursor } }),
          }}
        />
      </Panel>
    </Page>
  );
}

function useColumns(isPaid: boolean, onDone: () => void): Column<ListedAward>[] {
  const words = useWords(agreementWords);
  const format = useFormat();
  return [
    { key: 'order', head: words('order'), cell: ({ orderLine }) => <Num>{orderLine?.order?.number ?? '–'}</Num> },
    {
      key: 'case',
      head: words('case'),
      width: '112px',
      cell: ({ caseNumber }) => <Num>{caseNumber}</Num>,
      wideOnly: true,
    },
    { key: 'kind', head: words('kind'), width: '96px', cell: ({ kind }) => words(`kind.${kind}`), wideOnly: true },
    {
      key: 'storefront',
      head: words('storefront'),
      width: '168px',
      cell: ({ storefront }) =>
        storefront && (
          <>
            {storefront.name} <Faint>{storefront.code}</Faint>
          </>
        ),
      wideOnly: true,
    },
    {
      key: 'amount',
      head: words('amount'),
      width: '120px',
      align: 'end',
      cell: ({ amount }) => amount && <Num>{format.money(amount)}</Num>,
    },
    {
      key: 'since',
      head: words(isPaid ? 'paidAt' : 'since'),
      width: '136px',
      cell: ({ begunAt, endedAt }) => <Moment at={(isPaid && endedAt) || begunAt} short />,
      wideOnly: true,
    },
    {
      key: 'acts',
      head: words('acts'),
      width: '112px',
      align: 'end',
      cell: (award) => <PayAward award={award} onDone={onDone} />,
    },
  ];
}
