import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

/** A page's content with its margins; narrow ones are for reading. */
export function Page({ children, title }: { children: ReactNode; title: string }) {
  useTitle(title);
  return <div className={styles['page']}>{children}</div>;
}

/** Main content with what belongs beside it; one below the other where there is no room. */
export function Columns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className={styles['columns']}>
      <div className={styles['column']}>{main}</div>
      <div className={styles['column']}>{side}</div>
    </div>
  );
}

/** Text as a person wrote it, at most 72 characters wide. */
export function Prose({ children }: { children: ReactNode }) {
  return <p className={styles['prose']}>{children}</p>;
}

/** Less important text beside other text. */
export function Faint({ children }: { children: ReactNode }) {
  return <span className={styles['faint']}>{children}</span>;
}

/** Figures and numbers of things, set with even digits. */
export function Num({ children }: { children: ReactNode }) {
  return <span className={styles['num']}>{children}</span>;
}

/** Names the tab of the browser while the component is drawn. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? '마당' : `${title} · 마당`;
  }, [title]);
}
