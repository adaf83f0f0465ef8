import { IconAlarm, IconAlertTriangle } from '@tabler/icons-react';
import { daysBetween, useFormat } from '../format/index.ts';
import { classNames } from '../theme/index.ts';
import type { Tone } from './tone.ts';
import styles from './page.module.css';

/** A moment, written for people and for machines. */
export function Moment({ at, short = false }: { at: string; short?: boolean }) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.dateTime(at)}>
      {short ? format.shortDateTime(at) : format.dateTime(at)}
    </time>
  );
}

const SOON_DAYS = 3;

/** A due date as days left; amber when it is near, red when it has passed. */
export function DueClock({ dueAt }: { dueAt: string }) {
  const format = useFormat();
  const tone = dueTone(daysBetween(new Date(), dueAt), Date.parse(dueAt) < Date.now());
  const Picture = tone === 'danger' ? IconAlertTriangle : IconAlarm;
  return (
    <span className={classNames(styles['clock'], styles[tone])} title={format.dateTime(dueAt)}>
      <Picture size={14} stroke={1.75} aria-hidden />
      {format.due(dueAt)}
    </span>
  );
}

function dueTone(days: number, passed: boolean): Tone {
  if (passed || days < 0) return 'danger';
  return days <= SOON_DAYS ? 'soon' : 'neutral';
}
