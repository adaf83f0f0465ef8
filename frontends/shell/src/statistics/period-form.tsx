import { Button, useWords, type MonthPeriod } from '@madang/frontend-kit';
import { ChoiceLine } from '../redress-parts/index.ts';
import { inOrder, monthsToChoose, periodOf, PRESETS } from './months.ts';
import { statisticsWords } from './statistics-words.ts';
import styles from './statistics.module.css';

/** Which months are counted: one press for the usual ones, and any other month by choice. */
export function PeriodForm(props: { period: MonthPeriod; current: string; onPeriod: (period: MonthPeriod) => void }) {
  const { period, current, onPeriod } = props;
  const words = useWords(statisticsWords);
  const months = monthsToChoose(current);
  const choices = (month: string) =>
    (months.includes(month) ? months : [month, ...months]).map((one) => [one, one] as const);
  return (
    <fieldset className={styles['period']}>
      <legend>{words('period')}</legend>
      <div className={styles['presets']}>
        {PRESETS.map((preset) => {
          const its = periodOf(preset, current);
          const isChosen = its.from === period.from && its.to === period.to;
          return (
            <Button
              key={preset}
              variant={isChosen ? 'filled' : 'default'}
              aria-pressed={isChosen}
              onClick={() => onPeriod(its)}
            >
              {words(`preset.${preset}`)}
            </Button>
          );
        })}
      </div>
      <div className={styles['choices']}>
        {(['from', 'to'] as const).map((end) => (
          <ChoiceLine
            key={end}
            name={end}
            label={words(end)}
            choices={choices(period[end])}
            value={period[end]}
            onChange={(month) => onPeriod(inOrder({ ...period, [end]: month }, end))}
          />
        ))}
      </div>
    </fieldset>
  );
}
