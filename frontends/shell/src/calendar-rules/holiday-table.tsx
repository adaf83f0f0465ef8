import {
  Button,
  EmptyState,
  Panel,
  SkeletonLines,
  StateBadge,
  useFormat,
  useLanguage,
  useWords,
  VisuallyHidden,
} from '@madang/frontend-kit';
import { IconCalendarOff } from '@tabler/icons-react';
import type { HolidaysOfYearQuery } from '../gql/graphql.ts';
import { ruleWords } from './rule-words.ts';
import styles from './rules.module.css';

/** A holiday of the year. */
export type HolidayLine = HolidaysOfYearQuery['holidays'][number];

/** Holidays of a year in their order. */
export function HolidayTable(props: {
  year: number;
  holidays: readonly HolidayLine[] | undefined;
  onRemove: (holiday: HolidayLine) => void;
}) {
  const { year, holidays, onRemove } = props;
  const words = useWords(ruleWords);
  return (
    <Panel title={words('holidays.title')} {...(holidays ? { count: holidays.length } : {})} flush>
      {!holidays && <SkeletonLines lines={8} />}
      {holidays?.length === 0 && <EmptyState icon={IconCalendarOff} title={words('holidays.none', { year })} />}
      {holidays && holidays.length > 0 && (
        <table className={styles['table']} aria-label={words('holidays.title')}>
          <thead>
            <tr>
              <th scope="col">{words('day')}</th>
              <th scope="col">{words('name')}</th>
              <th scope="col">{words('kind')}</th>
              <th scope="col">
                <VisuallyHidden>{words('act.REMOVE')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {holidays.map((holiday) => (
              <HolidayRow key={holiday.day} holiday={holiday} onRemove={() => onRemove(holiday)} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function HolidayRow({ holiday, onRemove }: { holiday: HolidayLine; onRemove: () => void }) {
  const words = useWords(ruleWords);
  const format = useFormat();
  const language = useLanguage();
  const { day, kind, nameKo, nameEn } = holiday;
  const name = language === 'ko' ? nameKo : nameEn;
  return (
    <tr>
      <td>{format.date(day)}</td>
      <th scope="row">{name}</th>
      <td>
        <StateBadge tone={kind === 'PUBLIC' ? 'neutral' : 'accent'}>{words(`kind.${kind}`)}</StateBadge>
      </td>
      <td className={styles['end']}>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`${format.date(day)} ${name} ${words('holidays.remove')}`}
          onClick={onRemove}
        >
          {words('act.REMOVE')}
        </Button>
      </td>
    </tr>
  );
}
