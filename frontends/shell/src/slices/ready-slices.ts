import { holdsRole, useSession, type Slice } from '@madang/frontend-kit';
import { useMemo } from 'react';
import { useSlices, type Mounted } from './slice-store.ts';

/** Gives the mounted slices. */
export function useReadySlices(): readonly Slice[] {
  const { all } = useSlices();
  return useMemo(() => all.flatMap((mounted) => (mounted.status === 'ready' ? [mounted.slice] : [])), [all]);
}

/** Gives the slices that are the person's work; one that has not said whose work it is, is shown. */
export function useMySlices(): readonly Mounted[] {
  const { person } = useSession();
  const { all } = useSlices();
  return useMemo(
    () => all.filter((mounted) => mounted.status !== 'ready' || holdsRole(person, mounted.slice.forRoles)),
    [all, person],
  );
}
