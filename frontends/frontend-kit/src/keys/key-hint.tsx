import { classNames } from '../theme/index.ts';
import { keyCaps } from './hot-keys.ts';
import styles from './key-hint.module.css';

/** Draws a key beside what it does; hidden where there is no keyboard. */
export function KeyHint({ keys, onAccent = false }: { keys: string; onAccent?: boolean }) {
  return (
    <span className={classNames(styles['hint'], onAccent && styles['onAccent'])} aria-hidden>
      {keyCaps(keys).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
