import type { CSSProperties } from 'react';
import styles from './chart.module.css';

/** Bar of a share from 0 to 1 beside its number, as wide as there is room; readers of screens pass it by. */
export function ShareBar({ share }: { share: number }) {
  return <span className={styles['share']} style={widthOf(share)} aria-hidden />;
}

function widthOf(share: number): CSSProperties {
  return { width: `${Math.max(share * 100, 1)}%` };
}
