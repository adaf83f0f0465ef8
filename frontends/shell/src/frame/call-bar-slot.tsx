import { holdsRole, SlicePart, useSession, useWords } from '@madang/frontend-kit';
import { reloadSlice, useReadySlices } from '../slices/index.ts';
import { shellWords } from '../words.ts';
import styles from './frame.module.css';

const NOTHING = {};

/** The telephone of those who have one, on every screen; a slice that brings none leaves no gap. */
export function CallBarSlot() {
  const words = useWords(shellWords);
  const { person } = useSession();
  return useReadySlices().map(({ id, callBar }) =>
    callBar && holdsRole(person, callBar.forRoles) ? (
      <SlicePart
        key={id}
        service={id}
        load={callBar.load}
        props={NOTHING}
        skeleton={<span />}
        onRetry={() => reloadSlice(id)}
        frame={() => <span className={styles['callless']}>{words('callbar.broken')}</span>}
      />
    ) : null,
  );
}
