import { HolidayRow, type Context } from '@madang/subgraph-kit';
import { HolidayChangeRow } from './holiday.entity.ts';

/** Holidays of a year, in their order. */
export function holidaysOfYear({ em }: Context, year: number): Promise<HolidayRow[]> {
  return em.find(HolidayRow, { day: daysOf(year), removed: false }, { orderBy: { day: 'asc' } });
}

/** What was done to the holidays of a year, newest first. */
export function changesOfYear({ em }: Context, year: number): Promise<HolidayChangeRow[]> {
  return em.find(HolidayChangeRow, { day: daysOf(year) }, { orderBy: [{ changedAt: 'desc' }, { id: 'desc' }] });
}

function daysOf(year: number): { $gte: string; $lte: string } {
  const text = String(Math.min(Math.max(Math.trunc(year), 1), 9999)).padStart(4, '0');
  return { $gte: `${text}-01-01`, $lte: `${text}-12-31` };
}
