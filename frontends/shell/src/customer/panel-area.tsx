import {
  EmptyState,
  Panel,
  PanelStateProvider,
  ServiceAway,
  SkeletonLines,
  SlicePart,
  useLabel,
  useWords,
  type CustomerRef,
  type Icon,
} from '@madang/frontend-kit';
import { useCallback, useMemo, type ReactNode } from 'react';
import { reloadSlice } from '../slices/index.ts';
import { shellWords } from '../words.ts';
import type { Gap } from './assign-errors.ts';
import type { PanelOf } from './compose-query.ts';

/** What one area of the page is drawn from. */
export interface PanelAreaProps {
  readonly of: PanelOf;
  readonly icon: Icon;
  readonly customer: CustomerRef;
  readonly waiting: boolean;
  readonly gap: Gap | undefined;
  readonly refresh: () => void;
}

/** One area of the customer page: drawn by its slice, or the reason why it cannot be. */
export function PanelArea({ of: { sliceId, panel }, icon, customer, waiting, gap, refresh }: PanelAreaProps) {
  const words = useWords(shellWords);
  const label = useLabel();
  const retrySlice = useCallback(() => reloadSlice(sliceId), [sliceId]);
  const missing = gap && (gap.extent === 'stale' || gap.extent === 'partial') ? gap : null;
  const state = useMemo(
    () => ({ missing: missing && { service: missing.service, partial: missing.extent === 'partial' }, refresh }),
    [missing, refresh],
  );
  const boxed = (content: ReactNode) => (
    <Panel title={label(panel.title)} icon={icon}>
      {content}
    </Panel>
  );
  if (gap?.extent === 'lost') return boxed(<ServiceAway small service={gap.service} onRetry={refresh} />);
  if (gap?.extent === 'denied') return boxed(<EmptyState small title={words('customer.denied')} />);
  if (waiting) return boxed(<SkeletonLines lines={panel.slot === 'header' ? 1 : 4} />);
  return (
    <PanelStateProvider state={state}>
      <SlicePart
        service={sliceId}
        load={panel.load}
        props={{ customer }}
        onRetry={retrySlice}
        skeleton={boxed(<SkeletonLines lines={4} />)}
        frame={boxed}
      />
    </PanelStateProvider>
  );
}
