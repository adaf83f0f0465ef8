import { Tiles, useFormat, useWords } from '@madang/frontend-kit';
import { dashboardWords } from './dashboard-words.ts';
import type { Dashboard } from './shown-dashboard.ts';

/** Figures of the period that are looked at first. */
export function DashboardTiles({ dashboard }: { dashboard: Dashboard }) {
  const words = useWords(dashboardWords);
  const format = useFormat();
  const { days, shipped, returned, returnRate, pending, held } = dashboard;
  const sum = (of: (day: Dashboard['days'][number]) => number) => days.reduce((total, day) => total + of(day), 0);
  const won = { amount: sum(({ sales }) => sales.amount), currency: pending.currency };
  const tiles = [
    { key: 'sales', value: format.money(won), note: null },
    { key: 'orders', value: format.number(sum(({ orders }) => orders)), note: null },
    {
      key: 'returnRate',
      value: returnRate === null ? words('returnRate.none') : `${returnRate}%`,
      note: returnRate === null ? null : words('returnRate.of', { shipped, returned }),
    },
    { key: 'pending', value: format.money(pending), note: null },
    { key: 'held', value: format.money(held), note: null },
  ] as const;
  return <Tiles tiles={tiles.map((tile) => ({ ...tile, term: words(tile.key) }))} />;
}
