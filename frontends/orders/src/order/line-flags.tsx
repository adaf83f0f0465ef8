import { useWords } from '@madang/frontend-kit';
import type { OrderLineFlag } from '../gql/graphql.ts';
import { orderWords } from '../words.ts';
import styles from './line-flags.module.css';

/** Flags in the order of their columns in the source product (E8). */
export const LINE_FLAGS = [
  'SOLD_OUT',
  'FLAGGED',
  'PRIORITY',
  'HOLD',
  'ALLOCATED',
] as const satisfies readonly OrderLineFlag[];

/** Flags as squares with a letter each, always in the same order; read aloud as words, a hold with what it waits for. */
export function LineFlags({
  flags,
  cancelAskedAt = null,
}: {
  flags: readonly OrderLineFlag[];
  cancelAskedAt?: string | null;
}) {
  const words = useWords(orderWords);
  const shown = LINE_FLAGS.filter((flag) => flags.includes(flag));
  if (shown.length === 0) return null;
  const nameOf = (flag: OrderLineFlag) =>
    words(flag === 'HOLD' && cancelAskedAt ? 'flag.HOLD.cancelAsked' : `flag.${flag}`);
  return (
    <span className={styles['flags']}>
      {shown.map((flag) => (
        <span key={flag} className={styles[flag]} role="img" aria-label={nameOf(flag)} title={nameOf(flag)}>
          {words(`flag.${flag}.letter`)}
        </span>
      ))}
    </span>
  );
}

/** What the squares mean, for the foot of a list. */
export function FlagLegend() {
  const words = useWords(orderWords);
  return (
    <ul className={styles['legend']} aria-label={words('flags.legend')}>
      {LINE_FLAGS.map((flag) => (
        <li key={flag} className={styles['flags']}>
          <span className={styles[flag]} aria-hidden>
            {words(`flag.${flag}.letter`)}
          </span>
          {words(`flag.${flag}`)}
        </li>
      ))}
    </ul>
  );
}
