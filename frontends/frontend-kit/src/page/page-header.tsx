import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { kitWords } from '../kit-words.ts';
import { useWords } from '../words/index.ts';
import styles from './page.module.css';

/** What the title line of a page says. */
export interface PageHeaderProps {
  readonly title: ReactNode;
  readonly number?: string;
  readonly state?: ReactNode;
  /** Whose move it is. */
  readonly move?: string | null;
  readonly clock?: ReactNode;
  readonly actions?: ReactNode;
  /** Where the list is that this page belongs to. */
  readonly backTo?: { readonly to: string; readonly label: string };
}

/** Title line of a page: number, title, state, whose move, clock at the left; acts at the right. */
export function PageHeader({ title, number, state, move, clock, actions, backTo }: PageHeaderProps) {
  const words = useWords(kitWords);
  return (
    <header className={styles['pageHeader']}>
      <div className={styles['pageTitle']}>
        {backTo && (
          <Link to={backTo.to} className={styles['back']}>
            <IconArrowLeft size={14} aria-hidden />
            {backTo.label}
          </Link>
        )}
        <h1>{title}</h1>
        <div className={styles['pageLine']}>
          {number !== undefined && <span className={styles['number']}>{number}</span>}
          {state}
          {move !== undefined && move !== null && (
            <span>
              <span className={styles['faint']}>{words('move.label')}</span> {move}
            </span>
          )}
          {clock}
        </div>
      </div>
      {actions !== undefined && <div className={styles['pageActions']}>{actions}</div>}
    </header>
  );
}
