import { useQuery } from '@apollo/client/react';
import {
  Button,
  Faint,
  Moment,
  Panel,
  RowItem,
  Rows,
  StateBadge,
  useFormat,
  useHasRole,
  useWords,
} from '@madang/frontend-kit';
import { IconReceiptRefund } from '@tabler/icons-react';
import { useState } from 'react';
import type { DeskOrder } from '../desk-slot.ts';
import { COMPENSATIONS_OF_ORDER } from './compensation-documents.ts';
import { compensationWords } from './compensation-words.ts';
import { GoodwillDialog } from './goodwill-dialog.tsx';

/** Ledger of what the buyer of an order was given back; nothing for who neither reads any nor gives some. */
export function CompensationPanel({ orderId, onDone }: DeskOrder) {
  const words = useWords(compensationWords);
  const format = useFormat();
  const mayGive = useHasRole()('SENIOR', 'HEADQUARTERS');
  const [isGiving, setGiving] = useState(false);
  const { data, refetch } = useQuery(COMPENSATIONS_OF_ORDER, {
    variables: { id: orderId },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const lines = data?.order?.lines ?? [];
  const entries = lines.flatMap((line) => line.compensations.map((entry) => ({ ...entry, sku: line.variant.sku })));
  if (entries.length === 0 && !(mayGive && lines.length > 0)) return null;
  const sum = (amounts: (number | undefined)[]) =>
    format.money({ amount: amounts.reduce<number>((all, each) => all + (each ?? 0), 0), currency: 'KRW' });
  return (
    <Panel
      title={words('title')}
      icon={IconReceiptRefund}
      count={entries.length}
      flush
      actions={
        mayGive && (
          <Button variant="default" size="compact-sm" onClick={() => setGiving(true)}>
            {words('give')}
          </Button>
        )
      }
    >
      <Rows label={words('title')}>
        {entries.map(({ id, kind, state, reason, bookedAt, amount, sku }) => (
          <RowItem
            key={id}
            title={`${words(`kind.${kind}`)} ${format.money(amount)}`}
            end={
              <StateBadge tone={state === 'PAID' ? 'done' : state === 'BOOKED' ? 'soon' : 'neutral'}>
                {words(`state.${state}`)}
              </StateBadge>
            }
            detail={
              <>
                {sku} {reason && `· ${reason}`}{' '}
                <Faint>
                  <Moment at={bookedAt} short />
                </Faint>
              </>
            }
          />
        ))}
        <RowItem
          title={
            <Faint>
              {words('sum', {
                paid: sum(lines.map(({ paid }) => paid?.amount)),
                given: sum(lines.map(({ compensated }) => compensated?.amount)),
              })}
            </Faint>
          }
        />
      </Rows>
      {isGiving && (
        <GoodwillDialog
          lines={lines}
          onClose={() => setGiving(false)}
          onDone={() => {
            void refetch();
            onDone();
          }}
        />
      )}
    </Panel>
  );
}
