import { SharedPartProvider, type SharedPartSource } from '@madang/frontend-kit';
import { useMemo, type ReactNode } from 'react';
import { reloadSlice, useSlices } from './slice-store.ts';

/** Lets pages of one slice draw the parts that another offers. */
export function SharedPartsOfSlices({ children }: { children: ReactNode }) {
  const slices = useSlices();
  const source = useMemo<SharedPartSource>(
    () => ({
      reload: reloadSlice,
      offeringOf: (slice) =>
        slices.all.find(({ name }) => name === slice) ??
        (slices.status === 'loading' ? { status: 'loading' } : undefined),
    }),
    [slices],
  );
  return <SharedPartProvider source={source}>{children}</SharedPartProvider>;
}
