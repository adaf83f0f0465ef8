import { Faint, Num, PhoneNumber, StateBadge, useFormat, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import { CallOfIntake, DialButton } from '../call/index.ts';
import { DuplicatesBadge, LeadOn } from '../customer-merge/index.ts';
import { CustomerWarnings } from '../customer/index.ts';
import type { DialField } from '../gql/graphql.ts';
import { CustomerLookup } from './customer-lookup.tsx';
import type { DeskCustomer } from './desk-queries.ts';
import { deskWords } from './desk-words.ts';
import styles from './desk.module.css';

/** Who calls (E2): found by name, phone or number, and then what is known of them. */
export function CustomerBar(props: {
  customer: DeskCustomer | null;
  callId: string | null;
  invalid: boolean;
  disabled: boolean;
  onChoose: (customerId: string) => void;
  onMerged: (keptId: string) => void;
}) {
  const { customer, callId, invalid, disabled, onChoose, onMerged } = props;
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
          <Reach customerId={customer.id} field="MOBILE" number={customer.mobile} />
          <Reach customerId={customer.id} field="PHONE" number={customer.phone} />
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
          {customer.mergedInto && <LeadOn to={customer.mergedInto} disabled={disabled} onLead={onMerged} />}
          <DuplicatesBadge
            key={customer.id}
            customerId={customer.id}
            count={customer.suspectedDuplicates.length}
            onMerged={onMerged}
          />
          <CustomerWarnings key={`warnings of ${customer.id}`} customerId={customer.id} />
        </>
      ) : (
        <Faint>{words('customer.none')}</Faint>
      )}
      {callId !== null && <CallOfIntake callId={callId} customerId={customer?.id ?? null} />}
    </section>
  );
}

/** A number of the customer, with the way to ring it (E1.11). */
function Reach(props: { customerId: string; field: DialField; number: string | null }) {
  const { customerId, field, number } = props;
  if (number === null) return null;
  return (
    <span className={styles['reach']}>
      <PhoneNumber number={number} />
      <DialButton to={{ customerId, field }} />
    </span>
  );
}
