import { Button, Faint, Num, PhoneNumber, StateBadge, useFormat, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { CallOfIntake, DialButton } from '../call/index.ts';
import { DuplicatesBadge, LeadOn } from '../customer-merge/index.ts';
import { ChangeCustomer, CustomerWarnings, NewCustomer } from '../customer/index.ts';
import type { DialField } from '../gql/graphql.ts';
import { CustomerLookup } from './customer-lookup.tsx';
import type { DeskCustomer } from './desk-queries.ts';
import { canName } from './desk-state.ts';
import { deskWords } from './desk-words.ts';
import { leadOn } from './use-desk-customer.ts';
import type { Desk } from './use-desk.ts';
import styles from './desk.module.css';

/** Who calls (E2): found by name, phone or number, and then what is known of them. */
export function CustomerBar(props: {
  desk: Desk;
  customer: DeskCustomer | null;
  invalid: boolean;
  /** Told whether something is typed by which a customer is looked for. */
  onLook: (isLooking: boolean) => void;
  /** Asks for the customer anew. */
  onFresh: () => void;
}) {
  const { desk, customer, invalid, onLook, onFresh } = props;
  const words = useWords(deskWords);
  const format = useFormat();
  const [sought, setSought] = useState<string | null>(null);
  const { callId } = desk.state.screen;
  const disabled = !canName(desk.state);
  const onMerged = leadOn(desk, onFresh);
  const choose = (customerId: string) => {
    desk.dispatch({ type: 'CUSTOMER', customerId });
    document.getElementById('desk-type')?.focus();
  };
  return (
    <section className={styles['customer']} aria-label={words('field.customerId')}>
      <CustomerLookup invalid={invalid} disabled={disabled} onLook={onLook} onChoose={choose} onNew={setSought} />
      {customer ? (
        <>
          <strong>
            <Link to={`/customers/${customer.id}`}>{customer.name}</Link>
          </strong>
          <Num>{customer.number}</Num>
          {customer.mid !== null && (
            <span>
              <Faint>{words('customer.mid')}</Faint> {customer.mid}
            </span>
          )}
          {customer.grade !== null && <StateBadge>{customer.grade}</StateBadge>}
          <Reach customerId={customer.id} field="MOBILE" number={customer.mobile} />
          <Reach customerId={customer.id} field="PHONE" number={customer.phone} />
          {!customer.mergedInto && (
            <ChangeCustomer key={`change of ${customer.id}`} customer={customer} onFresh={onFresh} />
          )}
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
        <>
          <Faint>{words('customer.none')}</Faint>
          {!disabled && (
            <Button size="compact-xs" variant="subtle" onClick={() => setSought('')}>
              {words('customer.new')}
            </Button>
          )}
        </>
      )}
      <NewCustomer
        sought={sought}
        onClose={() => setSought(null)}
        onSaved={(customerId) => {
          setSought(null);
          choose(customerId);
        }}
      />
      {callId !== null && (
        <CallOfIntake callId={callId} customerId={customer?.id ?? null} isSaved={desk.state.screen.ticket !== null} />
      )}
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
