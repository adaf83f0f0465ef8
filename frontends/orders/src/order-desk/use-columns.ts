import { useCallback, useState } from 'react';
import type { OrderDeskColumn } from '../gql/graphql.ts';
import { ALL_COLUMNS, USUAL_COLUMNS } from './desk-columns.tsx';

const KEY = 'madang.orders.columns';

/** Columns that this person chose on this machine. */
export function useColumns(): [readonly OrderDeskColumn[], (columns: readonly OrderDeskColumn[]) => void] {
  const [columns, setColumns] = useState(remembered);
  const change = useCallback((next: readonly OrderDeskColumn[]) => {
    localStorage.setItem(KEY, next.join());
    setColumns(next);
  }, []);
  return [columns, change];
}

function remembered(): readonly OrderDeskColumn[] {
  const words = localStorage.getItem(KEY)?.split(',') ?? [];
  const known = words.flatMap((word) => ALL_COLUMNS.find((column) => column === word) ?? []);
  return known.length > 0 ? known : USUAL_COLUMNS;
}
