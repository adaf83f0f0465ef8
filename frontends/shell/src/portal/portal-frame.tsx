import { useWords } from '@madang/frontend-kit';
import { useState, type ReactNode } from 'react';
import { LanguageSwitch, Mark } from '../brand/index.ts';
import { shellWords } from '../words.ts';
import { keptTextSize, TextSizeSwitch } from './text-size.tsx';
import styles from './portal.module.css';

/** What surrounds a page for everybody: whose page it is, and the reading aids. */
export function PortalFrame({ place, children }: { place: string; children: ReactNode }) {
  const words = useWords(shellWords);
  const [size, setSize] = useState(keptTextSize);
  return (
    <div className={styles['page']} data-text-size={size}>
      <header className={styles['top']}>
        <Mark size={28} />
        <strong>{words('madang')}</strong>
        <span className={styles['place']}>{place}</span>
        <div className={styles['aids']}>
          <TextSizeSwitch size={size} onSize={setSize} />
          <LanguageSwitch />
        </div>
      </header>
      <main className={styles['main']}>{children}</main>
    </div>
  );
}
