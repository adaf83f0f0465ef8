import { lazy, Suspense, type CSSProperties } from 'react';
import { SkeletonLines } from '../states/index.ts';
import { colourOf, type BarsChartProps } from './chart.ts';
import styles from './chart.module.css';

/** The library of charts comes with the first chart that has something to show. */
const Drawing = lazy(() => import('./bars-drawing.tsx').then((module) => ({ default: module.BarsDrawing })));

/** Bars with a hint at each; the same figures stand in a table below, so readers of screens pass it by. */
export function BarsChart(props: BarsChartProps) {
  const { series } = props;
  return (
    <div aria-hidden>
      {series.length > 1 && (
        <ul className={styles['legend']}>
          {series.map((one) => (
            <li key={one.name} style={swatch(colourOf(one))}>
              {one.name}
            </li>
          ))}
        </ul>
      )}
      <div className={styles['chart']}>
        <Suspense fallback={<SkeletonLines lines={6} />}>
          <Drawing {...props} />
        </Suspense>
      </div>
    </div>
  );
}

function swatch(colour: string): CSSProperties & Record<'--swatch', string> {
  return { '--swatch': colour };
}
