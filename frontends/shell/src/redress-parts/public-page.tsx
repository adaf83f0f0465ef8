import { useLanguage, useWords } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PortalPage } from '../portal/index.ts';
import { redressPartWords } from './redress-part-words.ts';
import styles from './redress-parts.module.css';

/** A page of redress for everybody, with the way back to what it belongs to; another language asks for everything anew. */
export function PublicPage(props: { title: string; list?: string | undefined; children: ReactNode }) {
  const { title, list, children } = props;
  const words = useWords(redressPartWords);
  const language = useLanguage();
  return (
    <PortalPage key={language} place={title}>
      <div className={styles['page']} data-wide>
        <nav aria-label={words('way')} className={styles['way']}>
          <Link to="/redress">{words('redress')}</Link>
          {list !== undefined && (
            <>
              <span aria-hidden>›</span>
              <Link to={list}>{title}</Link>
            </>
          )}
        </nav>
        {children}
      </div>
    </PortalPage>
  );
}
