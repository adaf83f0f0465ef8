import { classNames, Faint, Num, PhoneNumber, useFormat, useWords } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Twin } from './merge-documents.ts';
import { mergeWords } from './merge-words.ts';
import { nameOf } from './name-of.ts';
import styles from './customer-merge.module.css';

/** What is known of one customer, in the same places as of the one beside. */
export function TwinCard(props: {
  twin: Twin;
  head?: ReactNode;
  chosen?: boolean;
  /** Called as the page of the customer opens; without it there is no link. */
  onOpen?: () => void;
}) {
  const { twin, head, chosen = false, onOpen } = props;
  const words = useWords(mergeWords);
  const format = useFormat();
  const { nodes, pageInfo } = twin.tickets;
  return (
    <section className={classNames(styles['twin'], chosen && styles['chosen'])} aria-label={nameOf(twin)}>
      {head !== undefined && <div className={styles['twinHead']}>{head}</div>}
      <div className={styles['twinName']}>
        <strong>{twin.name}</strong>
        <Num>{twin.number}</Num>
      </div>
      <dl className={styles['facts']}>
        <Known term={words('mobile')} value={twin.mobile && <PhoneNumber number={twin.mobile} />} />
        <Known term={words('phone')} value={twin.phone && <PhoneNumber number={twin.phone} />} />
        <Known term={words('email')} value={twin.email} />
        <Known term={words('joined')} value={twin.joinedOn && format.date(twin.joinedOn)} />
        <Known term={words('lastPurchase')} value={twin.lastPurchasedOn && format.date(twin.lastPurchasedOn)} />
        <Known
          term={words('tickets')}
          value={words(pageInfo.hasNextPage ? 'tickets.most' : 'tickets.count', { count: nodes.length })}
        />
      </dl>
      {onOpen && (
        <Link to={`/customers/${twin.id}`} onClick={onOpen}>
          {words('open')}
        </Link>
      )}
    </section>
  );
}

/** A fact; what is not known has its line too, so that the same things stand beside each other. */
function Known({ term, value }: { term: string; value: ReactNode }) {
  const words = useWords(mergeWords);
  return (
    <>
      <dt>{term}</dt>
      <dd>{value ?? <Faint>{words('none')}</Faint>}</dd>
    </>
  );
}
