import { Button, DayInput, FilterBar, SearchField, useWords } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import { journalWords } from './journal-words.ts';
import { secondInSeoul } from './second.ts';
import styles from './journal.module.css';

/** Filter that every journal has, as it stands in the address. */
export interface JournalFilterState {
  readonly who: string;
  readonly subject: string;
  readonly from: string;
  readonly to: string;
}

/** Line of filters above a journal: who, whom, when, what; how fresh it is stands at its end. */
export function JournalFilter(props: {
  state: JournalFilterState;
  onChange: (patch: Partial<JournalFilterState>) => void;
  asOf: Date | null;
  busy: boolean;
  onRefresh: () => void;
  children?: ReactNode;
}) {
  const { state, onChange, asOf, busy, onRefresh, children } = props;
  const words = useWords(journalWords);
  return (
    <FilterBar
      count={
        <span className={styles['asOf']}>
          {asOf && <span role="status">{words('asOf', { time: secondInSeoul(asOf) })}</span>}
          <Button variant="subtle" size="compact-sm" loading={busy} onClick={onRefresh}>
            {words('refresh')}
          </Button>
        </span>
      }
    >
      <SearchField label={words('filter.who')} value={state.who} onChange={(who) => onChange({ who })} />
      <SearchField
        label={words('filter.subject')}
        value={state.subject}
        onChange={(subject) => onChange({ subject })}
      />
      {children}
      <span className={styles['period']}>
        <DayInput
          w={132}
          aria-label={words('filter.from')}
          value={state.from}
          onChange={(from) => onChange({ from })}
        />
        <span aria-hidden>–</span>
        <DayInput w={132} aria-label={words('filter.to')} value={state.to} onChange={(to) => onChange({ to })} />
        {state.from !== '' && state.to !== '' && state.to < state.from && (
          <strong role="alert">{words('filter.turned')}</strong>
        )}
      </span>
    </FilterBar>
  );
}
