import type { ReactNode } from 'react';
import styles from './party-parts.module.css';

/** One matter of a case on its page, under its heading. */
export function PartyCard(props: { title: string; id?: string; print?: 'no'; children: ReactNode }) {
  const { title, id, print, children } = props;
  return (
    <section id={id} className={styles['card']} aria-label={title} data-print={print}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
