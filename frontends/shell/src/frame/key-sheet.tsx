import { Dialog, KeyHint, useActiveHotKeys, useHotKey, useWords, type HotKey } from '@madang/frontend-kit';
import { useState } from 'react';
import { shellWords } from '../words.ts';
import styles from './frame.module.css';

/** Sheet of the keys that work here and everywhere; `?` opens it. */
export function KeySheet({ opened, onOpen, onClose }: { opened: boolean; onOpen: () => void; onClose: () => void }) {
  const words = useWords(shellWords);
  const everywhere = words('keys.everywhere');
  useHotKey('?', onOpen, { label: words('keys.sheet'), group: everywhere, everywhere: true });
  const keys = useKeysBelow(opened);
  return (
    <Dialog opened={opened} onClose={onClose} title={words('keys.title')}>
      <div className={styles['keys']}>
        <KeyList title={words('keys.here')} keys={keys.filter(({ group }) => group !== everywhere)} />
        <KeyList title={everywhere} keys={keys.filter(({ group }) => group === everywhere)} />
      </div>
    </Dialog>
  );
}

/** Keys that work where the sheet was opened; those asleep below it are what it is about. */
function useKeysBelow(opened: boolean): readonly HotKey[] {
  const active = useActiveHotKeys();
  const [below, setBelow] = useState(active);
  if (!opened && below !== active) setBelow(active);
  return below;
}

function KeyList({ title, keys }: { title: string; keys: readonly HotKey[] }) {
  const distinct = [...new Map(keys.map((key) => [key.keys, key])).values()];
  if (distinct.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {distinct.map((key) => (
          <li key={key.keys}>
            {key.label}
            <KeyHint keys={key.keys} />
          </li>
        ))}
      </ul>
    </section>
  );
}
