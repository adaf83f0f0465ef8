import { seoulDay, type Language } from '@madang/subgraph-kit';
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { ToldDeadline } from './deadlines-everywhere.ts';

/** The day before an end at nine in the morning, in seconds before the midnight at which the last day begins. */
const ALARM_SECONDS = 15 * 3600;

/** Seconds after which a calendar asks again. */
const ASK_AGAIN_SECONDS = 3600;

/** Writes deadlines as a calendar: each takes the whole of its last day, and rings the day before. */
export function calendarText(
  deadlines: readonly ToldDeadline[],
  { language, origin, now }: { readonly language: Language; readonly origin: string | undefined; readonly now: Date },
): string {
  const calendar = ical({
    name: language === 'ko' ? '마당 기한' : 'Madang deadlines',
    prodId: { company: 'Madang', product: 'deadlines', language: language.toUpperCase() },
    timezone: 'Asia/Seoul',
    ttl: ASK_AGAIN_SECONDS,
  });
  for (const { id, label, subjectLabel, path, dueAt } of deadlines) {
    const summary = `${label[language]} ${subjectLabel}`;
    calendar.createEvent({
      id: `${id}@madang`,
      stamp: now,
      // A day without a time; the generator reads it in UTC.
      start: new Date(`${seoulDay(dueAt)}T00:00:00Z`),
      allDay: true,
      summary,
      transparency: ICalEventTransparency.TRANSPARENT,
      url: path !== null && origin !== undefined ? `${origin}${path}` : null,
      alarms: [{ type: ICalAlarmType.display, trigger: ALARM_SECONDS, description: summary }],
    });
  }
  return calendar.toString();
}
