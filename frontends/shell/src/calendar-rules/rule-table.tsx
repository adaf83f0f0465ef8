import { StateBadge, useFormat, useWords } from '@madang/frontend-kit';
import { ruleWords } from './rule-words.ts';
import { standingOf, type Clock, type ClockRule } from './rules-of-clocks.ts';
import styles from './rules.module.css';

const TONES = { now: 'done', later: 'accent', past: 'neutral' } as const;

/** Rules of one clock, the newest first. */
export function RuleTable({ clock, today }: { clock: Clock; today: string }) {
  const words = useWords(ruleWords);
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label={clock.name}>
        <thead>
          <tr>
            <th scope="col">{words('effective')}</th>
            <th scope="col">{words('length')}</th>
            <th scope="col">{words('mostExtension')}</th>
            <th scope="col">{words('redAfter')}</th>
            <th scope="col">{words('remind')}</th>
            <th scope="col">{words('source')}</th>
            <th scope="col">{words('changedBy')}</th>
          </tr>
        </thead>
        <tbody>
          {clock.rules.map((rule) => (
            <RuleRow key={rule.effectiveFrom} rule={rule} standing={standingOf(rule, clock, today)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RuleRow({ rule, standing }: { rule: ClockRule; standing: 'now' | 'later' | 'past' }) {
  const words = useWords(ruleWords);
  const format = useFormat();
  const { effectiveFrom, length, unit, mostExtension, redAfterHours, remindBefore, source, changedByName } = rule;
  return (
    <tr>
      <td>
        {format.date(effectiveFrom)} <StateBadge tone={TONES[standing]}>{words(standing)}</StateBadge>
      </td>
      <td>{words(`length.${unit}`, { count: length })}</td>
      <td>{mostExtension}</td>
      <td>{typeof redAfterHours === 'number' ? words('hours', { count: redAfterHours }) : '–'}</td>
      <td>{remindBefore.map((count) => words('hours', { count })).join(', ') || '–'}</td>
      <td>{source}</td>
      <td>{changedByName ?? words('declared')}</td>
    </tr>
  );
}
