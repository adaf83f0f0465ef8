import {
  DataList,
  EmptyState,
  Moment,
  Num,
  StateBadge,
  useFormat,
  useWords,
  type Column,
  type DataListProps,
} from '@madang/frontend-kit';
import type { SettlementCheckPageQuery } from '../gql/graphql.ts';
import { settlementWords } from './settlement-words.ts';

type Check = SettlementCheckPageQuery['settlementCheck'][number];
type Unpriced = SettlementCheckPageQuery['unpricedLines']['nodes'][number];
type Hold = SettlementCheckPageQuery['settlementHolds']['nodes'][number];
type TableProps<Row> = Pick<DataListProps<Row>, 'rows' | 'error' | 'onRetry'>;

const SUMS = ['wholesale', 'settled', 'held', 'deducted', 'pending', 'difference'] as const;

/** Sums of every storefront, and whether they add up. */
export function CheckTable(props: TableProps<Check>) {
  const words = useWords(settlementWords);
  const format = useFormat();
  const columns: Column<Check>[] = [
    { key: 'code', head: words('storefront'), width: '104px', cell: ({ storefrontCode }) => storefrontCode },
    { key: 'state', head: words('state'), width: '136px', cell: (check) => <CheckState check={check} /> },
    ...SUMS.map((name) => ({
      key: name,
      head: words(`check.${name}`),
      align: 'end' as const,
      cell: (check: Check) => <Num>{format.money(check[name])}</Num>,
      wideOnly: name !== 'difference',
    })),
    {
      key: 'at',
      head: words('check.at'),
      width: '112px',
      cell: ({ checkedAt }) => <Moment at={checkedAt} short />,
      wideOnly: true,
    },
  ];
  return (
    <DataList
      {...props}
      label={words('check')}
      columns={columns}
      keyOf={({ storefrontCode }) => storefrontCode}
      hrefOf={({ storefrontCode }) => `/orders/settlements?storefront=${storefrontCode}`}
      isOverdue={({ brokenSince }) => brokenSince !== null}
      empty={<EmptyState title={words('check.none')} text={words('check.none.text')} />}
    />
  );
}

function CheckState({ check: { brokenSince, unbooked } }: { check: Check }) {
  const words = useWords(settlementWords);
  if (brokenSince === null) return <StateBadge tone="done">{words('check.ok')}</StateBadge>;
  return (
    <StateBadge tone="danger">
      {unbooked > 0 ? words('check.unbooked', { count: unbooked }) : words('check.broken')}
    </StateBadge>
  );
}

/** Shipped lines without a contract price. */
export function UnpricedTable(props: TableProps<Unpriced>) {
  const words = useWords(settlementWords);
  const columns: Column<Unpriced>[] = [
    { key: 'line', head: words('entry.line'), cell: ({ number }) => number },
    { key: 'storefront', head: words('storefront'), width: '104px', cell: ({ storefrontCode }) => storefrontCode },
    { key: 'sku', head: words('entry.sku'), width: '176px', cell: ({ sku }) => sku, wideOnly: true },
    {
      key: 'quantity',
      head: words('entry.quantity'),
      width: '64px',
      align: 'end',
      cell: ({ quantity }) => <Num>{quantity}</Num>,
    },
    {
      key: 'shipped',
      head: words('shipped'),
      width: '120px',
      cell: ({ shippedAt }) => <Moment at={shippedAt} short />,
      wideOnly: true,
    },
  ];
  return (
    <DataList
      {...props}
      label={words('unpriced')}
      columns={columns}
      keyOf={({ lineId }) => lineId}
      hrefOf={({ orderId }) => `/orders/${orderId}`}
      empty={<EmptyState title={words('unpriced.none')} text={words('unpriced.text')} />}
    />
  );
}

/** Open dispute cases and what they hold. */
export function HoldTable(props: TableProps<Hold>) {
  const words = useWords(settlementWords);
  const format = useFormat();
  const columns: Column<Hold>[] = [
    { key: 'case', head: words('hold.case'), cell: ({ caseNumber }) => caseNumber },
    {
      key: 'since',
      head: words('hold.since'),
      width: '128px',
      cell: ({ openedAt }) => <Moment at={openedAt} short />,
      wideOnly: true,
    },
    {
      key: 'amount',
      head: words('hold.amount'),
      width: '128px',
      align: 'end',
      cell: ({ amount }) => <Num>{format.money(amount)}</Num>,
    },
  ];
  return (
    <DataList
      {...props}
      label={words('holds')}
      columns={columns}
      keyOf={({ caseId }) => caseId}
      hrefOf={({ orderId }) => `/orders/${orderId}`}
      empty={<EmptyState title={words('holds.none')} />}
    />
  );
}
