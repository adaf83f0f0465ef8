import { pressHotKey, useWords } from '@madang/frontend-kit';
import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { WorkPlaces } from '../my-work/index.ts';
import { SearchBox } from '../search/index.ts';
import { shellWords } from '../words.ts';
import { useNarrow } from '../work/index.ts';
import { CallBarSlot } from './call-bar-slot.tsx';
import { KeySheet } from './key-sheet.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { PersonMenu } from './person-menu.tsx';
import { Rail } from './rail.tsx';
import styles from './frame.module.css';

/** Frame round every screen: rail, search box, and the place for content. */
export function Frame({ children }: { children: ReactNode }) {
  const words = useWords(shellWords);
  const [sheet, setSheet] = useState(false);
  const narrow = useNarrow();
  useGlobalKeys();
  useTopOnNewPlace();
  return (
    <div className={styles['frame']}>
      <a href="#main" className={styles['skip']}>
        {words('skip.main')}
      </a>
      <Rail end={<PersonMenu onShowKeys={() => setSheet(true)} />} />
      <header className={styles['top']}>
        <SearchBox />
        <CallBarSlot />
        {narrow && <WorkPlaces narrow />}
      </header>
      <main id="main" tabIndex={-1} className={styles['main']}>
        <OfflineBanner />
        {children}
      </main>
      <KeySheet opened={sheet} onOpen={() => setSheet(true)} onClose={() => setSheet(false)} />
    </div>
  );
}

/** One listener for every key; what the keys do is registered where it is drawn. */
function useGlobalKeys(): void {
  useEffect(() => {
    addEventListener('keydown', pressHotKey);
    return () => removeEventListener('keydown', pressHotKey);
  }, []);
}

function useTopOnNewPlace(): void {
  const { pathname } = useLocation();
  useEffect(() => {
    scrollTo({ top: 0 });
    document.querySelector('#main')?.scrollTo({ top: 0 });
  }, [pathname]);
}
