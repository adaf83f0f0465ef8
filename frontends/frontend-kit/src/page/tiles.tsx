import type { ReactNode } from 'react';
import type { Tone } from './tone.ts';
import styles from './tiles.module.css';

/** One figure that is looked at first. */
export interface Tile {
  readonly key: string;
  readonly term: string;
  readonly value: ReactNode;
  /** What the figure is of, or since when. */
  readonly note?: ReactNode;
  readonly tone?: Tone | undefined;
}

/** Figures that are looked at first, side by side. */
export function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <dl className={styles['tiles']}>
      {tiles.map(({ key, term, value, note, tone }) => (
        <div key={key} data-tone={tone}>
          <dt>{term}</dt>
          <dd>
            {value}
            {note && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
