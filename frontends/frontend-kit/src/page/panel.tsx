import { createContext, use, useId, type ReactNode } from 'react';
import type { Icon } from '../contract/index.ts';
import { StaleNotice } from '../states/index.ts';
import { classNames } from '../theme/index.ts';
import styles from './page.module.css';

/** What a page tells the panel it draws: how fresh its data is, and how to get fresher. */
export interface PanelState {
  /** A service whose absence makes this panel's content older or smaller than it should be. */
  readonly missing: { readonly service: string; readonly partial: boolean } | null;
  readonly refresh: () => void;
}

const PanelStateContext = createContext<PanelState>({ missing: null, refresh: () => {} });

/** Tells the panel below how fresh its data is. */
export function PanelStateProvider({ state, children }: { state: PanelState; children: ReactNode }) {
  return <PanelStateContext value={state}>{children}</PanelStateContext>;
}

/** Gives what a panel may do with its page: `refresh()` asks for everything anew after an act. */
export function usePanelActions(): { readonly refresh: () => void } {
  const { refresh } = use(PanelStateContext);
  return { refresh };
}

/** Gives the service whose absence empties or ages the panel, so that an empty one does not claim that there is nothing. */
export function usePanelGap(): PanelState['missing'] {
  return use(PanelStateContext).missing;
}

/** What a panel shows. */
export interface PanelProps {
  readonly title: string;
  readonly icon?: Icon;
  readonly count?: number | string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Lets rows or tables reach the edges. */
  readonly flush?: boolean;
}

/** An area with a title line: icon of the slice, name, how many, what can be done. */
export function Panel({ title, icon: Picture, count, actions, children, flush = false }: PanelProps) {
  const { missing, refresh } = use(PanelStateContext);
  const heading = useId();
  return (
    <section className={styles['panel']} aria-labelledby={heading}>
      <header className={styles['panelHead']}>
        {Picture && <Picture size={16} stroke={1.75} aria-hidden />}
        <h2 id={heading}>{title}</h2>
        {count !== undefined && <span className={styles['count']}>{count}</span>}
        {actions !== undefined && <div className={styles['panelActions']}>{actions}</div>}
      </header>
      {missing && <StaleNotice {...missing} onRetry={refresh} />}
      <div className={classNames(styles['panelBody'], flush && styles['flush'])}>{children}</div>
    </section>
  );
}
