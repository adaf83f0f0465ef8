import {
  DataList,
  DueClock,
  EmptyState,
  Num,
  useFormat,
  useWords,
  type Column,
  type DataListProps,
} from '@madang/frontend-kit';
import { IconReceipt } from '@tabler/icons-react';
import type { SettlementListQuery } from '../gql/graphql.ts';
import { SettlementStateBadge } from './settlement-state-badge.tsx';
import { settlementWords } from './settlement-words.ts';

type Row = SettlementListQuery['settlements']['nodes'][number];
type SettlementTableProps = Pick<DataListProps<Row>, 'rows' | 'error' | 'onRetry' | 'more'>;

/** Settlements as a table. */
export function SettlementTable(props: SettlementTableProps) {
  const words = useWords(settlementWords);
  const format = useFormat();
  const columns: Column<Row>[] = [
    { key: 'number', head: words('number'), width: '152px', cell: ({ number }) => number },
    { key: 'storefront', head: words('storefront'), cell: ({ storefront }) => storefront.name, wideOnly: true },
    { key: 'kind', head: words('kind'), width: '120px', cell: ({ kind }) => words(`kind.${kind}`), wideOnly: true },
    {
      key: 'period',
      head: words('period'),
      width: '192px',
      cell: ({ periodFrom, periodTo }) => `${periodFrom} ~ ${periodTo}`,
      wideOnly: true,
    },
    { key: 'state', head: words('state'), width: '112px', cell: ({ state }) => <SettlementStateBadge state={state} /> },
    {
      key: 'answer',
      head: words('answerBy'),
      width: '120px',
      cell: ({ state, answerBy }) => state === 'ISSUED' && answerBy && <DueClock dueAt={answerBy} />,
      wideOnly: true,
    },
    {
      key: 'total',
      head: words('total'),
      width: '128px',
      align: 'end',
      cell: ({ sums }) => <Num>{format.money(sums.total)}</Num>,
    },
  ];
  return (
    <DataList
      {...props}
      label={words('all')}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/orders/settlements/${id}`}
      empty={<EmptyState icon={IconReceipt} title={words('none')} text={words('none.text')} />}
    />
  );
}
