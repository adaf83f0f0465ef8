import { useQuery } from '@apollo/client/react';
import { useLanguage } from '@madang/frontend-kit';
import { HOLIDAYS } from './deadline-queries.ts';

/** Names of the holidays that a calendar shows, by their day. */
export interface Holidays {
  readonly names: ReadonlyMap<string, string>;
  readonly away: boolean;
}

/** Reads the public holidays of the years that some weeks touch. */
export function useHolidays(weeks: readonly (readonly string[])[]): Holidays {
  const language = useLanguage();
  const years = [weeks[0]?.[0], weeks.at(-1)?.at(-1)].map((day) => Number(day?.slice(0, 4)));
  const [first = 0, last = 0] = years;
  const { data, error } = useQuery(HOLIDAYS, { variables: { first, last } });
  const known = [...(data?.holidays ?? []), ...(data?.next ?? [])];
  const names = new Map(known.map(({ day, nameKo, nameEn }) => [day, language === 'ko' ? nameKo : nameEn]));
  return { names, away: error !== undefined };
}
