import {
  Facts,
  isMasked,
  Moment,
  Panel,
  PhoneNumber,
  RevealButton,
  useFormat,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { revealedValues } from '../revealed-values.ts';
import { pickupWords } from './pickup-words.ts';
import { REVEAL_RETURN, type ShownReturn } from './return-query.ts';
import { troubleOf } from './return-texts.ts';
import { returnWords } from './return-words.ts';
import styles from './returns.module.css';

type Person = Pick<ShownReturn, 'customerName' | 'customerPhone' | 'customerMobile' | 'pickupAddress'>;

/** What is known of a return: who sends it, why, who pays, and how it travels. */
export function ReturnFacts({ row }: { row: ShownReturn }) {
  const words = useWords(returnWords);
  const pickup = useWords(pickupWords);
  const format = useFormat();
  const [clear, setClear] = useState<Partial<Person>>({});
  const [reveal] = useStep(REVEAL_RETURN, (data) => data.revealOrderReturn);
  const { customerName, customerPhone, customerMobile, pickupAddress }: Person = { ...row, ...clear };
  const show = async (reason: string) => {
    const outcome = await reveal({ input: { orderReturnId: row.id, reason } });
    if (outcome.done) setClear(revealedValues(outcome.payload.revealed ?? {}));
    return outcome;
  };
  const isHidden = [customerName, customerPhone, customerMobile, pickupAddress].some(
    (value) => value && isMasked(value),
  );
  const { difference, differencePaidAt } = row;
  return (
    <Panel title={words('page.facts')} actions={isHidden && <RevealButton reveal={show} />}>
      {row.pickupTrouble && (
        <p role="alert" className={styles['trouble']}>
          {troubleOf(words, row.pickupTrouble)}
        </p>
      )}
      <Facts
        items={[
          { term: pickup('pickup.customer'), value: customerName },
          { term: pickup('pickup.mobile'), value: customerMobile && <PhoneNumber number={customerMobile} /> },
          { term: pickup('pickup.phone'), value: customerPhone && <PhoneNumber number={customerPhone} /> },
          { term: words('page.reason'), value: words(`reason.${row.reason}`) },
          { term: words('page.fee'), value: words(`fee.${row.feeBearer}`) },
          { term: words('page.handler'), value: words(`handler.${row.handledBy}`) },
          { term: words('page.storefront'), value: `${row.order.storefront.name} ${row.order.storefront.code}` },
          {
            term: pickup('pickup.address'),
            value: pickupAddress && `${row.zipCode ?? ''} ${pickupAddress}`.trim(),
            wide: true,
          },
          {
            term: words('page.tracking'),
            value: row.trackingNumber
              ? `${row.courier ?? ''} ${row.trackingNumber}`.trim()
              : !row.byCourier &&
                (row.source === 'CHANNEL' ? words('page.tracking.channel') : pickup('pickup.courier.no')),
            wide: true,
          },
          {
            term: words('page.order'),
            value: <Link to={`/orders/${row.order.id}`}>{row.order.number}</Link>,
            wide: true,
          },
          {
            term: words('page.replacement'),
            value: row.replacementOrder && (
              <Link to={`/orders/${row.replacementOrder.id}`}>{row.replacementOrder.number}</Link>
            ),
            wide: true,
          },
          {
            term: words('page.difference'),
            value:
              difference.amount !== 0 &&
              [
                format.money(difference),
                differencePaidAt && words('page.difference.paid', { at: format.shortDateTime(differencePaidAt) }),
              ]
                .filter(Boolean)
                .join(' · '),
            wide: true,
          },
          { term: words('page.refund'), value: row.refund && format.money(row.refund) },
          { term: pickup('pickup.note'), value: row.note, wide: true },
          { term: words('page.by'), value: row.requestedByName ?? words(`page.by.${row.source}`) },
          { term: words('list.requested'), value: <Moment at={row.requestedAt} short /> },
        ]}
      />
    </Panel>
  );
}
