import { Button, EmptyState, Panel, useWords } from '@madang/frontend-kit';
import { useState, type CSSProperties } from 'react';
import type { Statistics } from './statistics-query.ts';
import { statisticsWords } from './statistics-words.ts';
import { useFigures } from './use-figures.ts';
import styles from './statistics.module.css';

type Breakdown = Statistics['breakdowns'][number];

const SHOWN = 8;

/** Cases by one dimension: how many, their share as a bar, and how many of those that ended were settled. */
export function BreakdownPanel({ breakdown: { dimension, values }, of }: { breakdown: Breakdown; of: number | null }) {
  const words = useWords(statisticsWords);
  const { count, percent } = useFigures();
  const [all, setAll] = useState(false);
  const title = words(`by.${dimension}`);
  const shown = all ? values : values.slice(0, SHOWN);
  if (values.length === 0)
    return (
      <Panel title={title}>
        <EmptyState small title={words('by.none')} />
      </Panel>
    );
  return (
    <Panel title={title} count={values.length}>
      <table className={styles['figures']} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{words('value')}</th>
            <th scope="col">{words('share')}</th>
            <th scope="col">{words('opened')}</th>
            <th scope="col">{words('settledShare')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ value, label, itemCategory, figures: { opened, settledShare } }) => {
            const share = opened === null || !of ? null : opened / of;
            return (
              <tr key={value}>
                <th scope="row">{itemCategory?.name ?? label}</th>
                <td>
                  <span className={styles['bar']} style={widthOf(share ?? 0)} aria-hidden />
                  {percent(share)}
                </td>
                <td>{count(opened)}</td>
                <td>{percent(settledShare)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {values.length > SHOWN && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words('fold.less') : words('fold.more', { count: values.length })}
        </Button>
      )}
    </Panel>
  );
}

function widthOf(share: number): CSSProperties & Record<'--share', string> {
  return { '--share': String(share) };
}
