import { useEffect, useMemo, useState } from 'react';
import { useReadySlices, useSlices } from '../slices/index.ts';
import type { PanelOf } from './compose-query.ts';

/** How long the page waits for slices that are still on their way, so that it is one query and not five. */
const GRACE = 1_500;

/** Gives the panels of the slices, once all have arrived or failed or the page has waited long enough; later ones join. */
export function useCustomerPanels(): readonly PanelOf[] | null {
  const { status, all } = useSlices();
  const slices = useReadySlices();
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), GRACE);
    return () => clearTimeout(timer);
  }, []);
  const settled = status !== 'loading' && all.every((mounted) => mounted.status !== 'loading');
  const due = settled || (waited && slices.length > 0);
  return useMemo(() => {
    if (!due) return null;
    const panels = slices.flatMap(({ id, panels: own }) =>
      (own?.customer ?? []).map((panel) => ({ sliceId: id, panel })),
    );
    return panels.toSorted((one, other) => one.panel.order - other.panel.order);
  }, [due, slices]);
}
