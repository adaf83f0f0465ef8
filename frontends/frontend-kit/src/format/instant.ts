import type { Language } from '../words/index.ts';

const ZONE = 'Asia/Seoul';
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes a moment as `2026-11-21 (토) 14:05`, in Seoul. */
export function formatDateTime(instant: string | Date, language: Language): string {
  const parts = partsOf(instant, language);
  return `${parts['year']}-${parts['month']}-${parts['day']} (${parts['weekday']}) ${parts['hour']}:${parts['minute']}`;
}

/** Writes a moment as `11-21 14:05` where the year is plain from the place, with the year when it is another one. */
export function formatShortDateTime(instant: string | Date, language: Language, now: Date): string {
  const parts = partsOf(instant, language);
  const year = partsOf(now, language)['year'] === parts['year'] ? '' : `${parts['year']}-`;
  return `${year}${parts['month']}-${parts['day']} ${parts['hour']}:${parts['minute']}`;
}

/** Writes a day as `2026-11-21 (토)`; takes a moment or a `YYYY-MM-DD`. */
export function formatDate(instant: string | Date, language: Language): string {
  const parts = partsOf(
    typeof instant === 'string' && instant.length === 10 ? `${instant}T00:00+09:00` : instant,
    language,
  );
  return `${parts['year']}-${parts['month']}-${parts['day']} (${parts['weekday']})`;
}

/** Counts the midnights of Seoul between two moments; negative when the second comes first. */
export function daysBetween(from: string | Date, to: string | Date): number {
  return Math.round((dayStartOf(to) - dayStartOf(from)) / DAY);
}

function dayStartOf(instant: string | Date): number {
  const parts = partsOf(instant, 'ko');
  return Date.UTC(Number(parts['year']), Number(parts['month']) - 1, Number(parts['day']));
}

function partsOf(instant: string | Date, language: Language): Readonly<Record<string, string>> {
  const parts = formatOf(language).formatToParts(new Date(instant));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

function formatOf(language: Language): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(language, made);
  return made;
}
