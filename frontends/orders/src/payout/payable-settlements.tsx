import {
  Checkbox,
  DataList,
  EmptyState,
  notify,
  Num,
  Panel,
  StepButton,
  useFormat,
  UserErrors,
  useStep,
  useWords,
  type Column,
  type DataListProps,
  type UserError,
} from '@madang/frontend-kit';
import { useState } from 'react';
import type { PayoutPageQuery } from '../gql/graphql.ts';
import { REQUEST_PAYOUT } from './payout-queries.ts';
import { payoutWords } from './payout-words.ts';

type Row = PayoutPageQuery['settlements']['nodes'][number];

/** Approved settlements with something due, to be chosen for a payout file. */
export function PayableSettlements(props: Pick<DataListProps<Row>, 'rows' | 'error' | 'onRetry'>) {
  const words = useWords(payoutWords);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [request, { busy }] = useStep(REQUEST_PAYOUT, (data) => data.requestPayout);
  const toggle = (id: string) =>
    setChosen((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
  const send = async () => {
    const outcome = await request({ input: { settlementIds: [...chosen] } });
    setErrors(outcome.done ? [] : outcome.userErrors);
    if (!outcome.done) return;
    notify.done(words('requested'));
    setChosen([]);
  };
  return (
    <Panel
      title={words('due')}
      flush
      actions={
        props.rows?.length ? (
          <StepButton
            primary
            label={words('request', { count: chosen.length })}
            busy={busy}
            disabled={chosen.length === 0}
            onRun={() => void send()}
          />
        ) : undefined
      }
    >
      <UserErrors errors={errors} />
      <DataList
        {...props}
        label={words('due')}
        columns={usePayableColumns(chosen, toggle)}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => `/orders/settlements/${id}`}
        empty={<EmptyState title={words('due.none')} text={words('due.none.text')} />}
      />
    </Panel>
  );
}

function usePayableColumns(chosen: readonly string[], toggle: (id: string) => void): Column<Row>[] {
  const words = useWords(payoutWords);
  const format = useFormat();
  return [
    { key: 'settlement', head: words('settlement'), width: '176px', cell: ({ number }) => number },
    { key: 'storefront', head: words('storefront'), cell: ({ storefront }) => storefront.name, wideOnly: true },
    {
      key: 'amount',
      head: words('amount'),
      width: '136px',
      align: 'end',
      cell: ({ sums }) => <Num>{format.money(sums.total)}</Num>,
    },
    {
      key: 'choose',
      head: '',
      width: '48px',
      cell: ({ id, number }) => (
        // A click that chooses does not open the row as well.
        <button
          type="button"
          role="checkbox"
          aria-checked={chosen.includes(id)}
          aria-label={words('choose', { number })}
          onClick={() => toggle(id)}
        >
          <Checkbox checked={chosen.includes(id)} readOnly tabIndex={-1} aria-hidden />
        </button>
      ),
    },
  ];
}
