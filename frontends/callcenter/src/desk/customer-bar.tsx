import { Faint, Num, PhoneNumber, StateBadge, useFormat, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import { CustomerLookup } from './customer-lookup.tsx';
import type { DeskCustomer } from './desk-queries.ts';
import { deskWords } from './desk-words.ts';
import styles from './desk.module.css';

/** Who calls (E2): found by name, phone or number, and then what is known of them. */
export function CustomerBar(props: {
  customer: DeskCustomer | null;
  invalid: boolean;
  disabled: boolean;
  onChoose: (customerId: string) => void;
}) {
  const { customer, invalid, disabled, onChoose } = props;
  const words = useWords(deskWords);
  const format = useFormat();
  return (
    <section className={styles['customer']} aria-label={words('field.customerId')}>
      <CustomerLookup invalid={invalid} disabled={disabled} onChoose={onChoose} />
      {customer ? (
        <>
          <strong>
            <Link to={`/customers/${customer.id}`}>{customer.name}</Link>
          </strong>
          <Num>{customer.number}</Num>
          {customer.grade !== null && <StateBadge>{customer.grade}</StateBadge>}
          {customer.mobile !== null && <PhoneNumber number={customer.mobile} />}
          {customer.phone !== null && <PhoneNumber number={customer.phone} />}
          {customer.joinedOn !== null && (
            <span>
              <Faint>{words('customer.joined')}</Faint> {format.date(customer.joinedOn)}
            </span>
          )}
          {customer.lastPurchasedOn !== null && (
            <span>
              <Faint>{words('customer.lastPurchase')}</Faint> {format.date(customer.lastPurchasedOn)}
            </span>
          )}
        </>
      ) : (
        <Faint>{words('customer.none')}</Faint>
      )}
    </section>
  );
}
