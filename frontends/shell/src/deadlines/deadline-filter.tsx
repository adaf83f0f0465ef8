import { Chip, FilterBar, SegmentedControl, useWords } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import { BUCKETS, type BucketCounts } from './buckets.ts';
import { deadlineWords } from './deadline-words.ts';
import styles from './deadlines.module.css';

/** What of the deadlines is shown, as it stands in the address. */
export interface DeadlineFilterState {
  readonly team: boolean;
  readonly bucket: string;
  readonly view: string;
}

/** Line of filters above the deadlines: whose, how near their end, as a list or as a calendar. */
export function DeadlineFilterBar(props: {
  state: DeadlineFilterState;
  counts: BucketCounts | null;
  onChange: (patch: Partial<DeadlineFilterState>) => void;
  children: ReactNode;
}) {
  const { state, counts, onChange, children } = props;
  const words = useWords(deadlineWords);
  return (
    <FilterBar count={children}>
      <SegmentedControl
        aria-label={words('whose.label')}
        value={state.team ? 'team' : 'mine'}
        onChange={(whose) => onChange({ team: whose === 'team' })}
        data={[
          { value: 'mine', label: words('whose.mine') },
          { value: 'team', label: words('whose.team') },
        ]}
      />
      <SegmentedControl
        aria-label={words('view.label')}
        value={state.view === 'calendar' ? 'calendar' : 'list'}
        onChange={(view) => onChange({ view })}
        data={[
          { value: 'list', label: words('view.list') },
          { value: 'calendar', label: words('view.calendar') },
        ]}
      />
      {state.view !== 'calendar' && (
        <div role="group" aria-label={words('bucket.label')} className={styles['chips']}>
          {BUCKETS.map((bucket) => (
            <Chip
              key={bucket}
              label={[words(`bucket.${bucket}`), counts?.[bucket]].filter((part) => part !== undefined).join(' ')}
              on={state.bucket === bucket}
              onToggle={() => onChange({ bucket: state.bucket === bucket ? '' : bucket })}
            />
          ))}
        </div>
      )}
    </FilterBar>
  );
}
