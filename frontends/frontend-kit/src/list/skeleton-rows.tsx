import { Skeleton } from '@mantine/core';
import { Delayed } from '../states/index.ts';

const ROWS = 6;
const WIDTHS = ['70%', '45%', '60%', '80%', '35%'];

/** Rows in the shape of a list that is on its way. */
export function SkeletonRows({ columns }: { columns: number }) {
  return Array.from({ length: ROWS }, (_, row) => (
    <tr key={row}>
      {Array.from({ length: columns }, (_cell, column) => (
        <td key={column}>
          <Delayed>
            <Skeleton height={10} width={WIDTHS[(row + column) % WIDTHS.length]} />
          </Delayed>
        </td>
      ))}
    </tr>
  ));
}
