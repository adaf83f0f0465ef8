import { Chips, DayInput, useWords } from '@madang/frontend-kit';
import { callcenterWords } from '../words.ts';
import { PERIODS, type PeriodName, type PeriodState } from './period.ts';

/** A period by its button or its days, as the address keeps it. */
export function PeriodFilter(props: {
  label: string;
  /** How the first and the last day are called. */
  ends: { readonly from: string; readonly until: string };
  state: PeriodState;
  /** Period that holds where the address says nothing; none unless said. */
  usual?: PeriodName;
  change: (patch: Partial<PeriodState>) => void;
}) {
  const { label, ends, state, usual, change } = props;
  const words = useWords(callcenterWords);
  const isSaid = state.period !== '' || state.from !== '' || state.until !== '';
  const period = isSaid ? state.period : (usual ?? '');
  return (
    <>
      <Chips
        label={label}
        options={PERIODS.map((value) => ({ value, label: words(`period.${value}`) }))}
        value={PERIODS.filter((each) => each === period)}
        onChange={(chosen) => change({ period: chosen.find((each) => each !== period) ?? '', from: '', until: '' })}
      />
      {(['from', 'until'] as const).map((end) => (
        <DayInput
          key={end}
          w={132}
          aria-label={ends[end]}
          placeholder={ends[end]}
          value={state[end]}
          onChange={(day) => change({ [end]: day, period: '' })}
        />
      ))}
    </>
  );
}
