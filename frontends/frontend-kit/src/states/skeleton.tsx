import { Skeleton } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { kitWords } from '../kit-words.ts';
import { useWords } from '../words/index.ts';
import styles from './states.module.css';

const PATIENCE = 150;

/** Shows its children only when waiting has become noticeable, so that quick answers never flicker. */
export function Delayed({ children, wait = PATIENCE }: { children: ReactNode; wait?: number }) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), wait);
    return () => clearTimeout(timer);
  }, [wait]);
  return due ? children : null;
}

const WIDTHS = ['72%', '48%', '64%', '36%', '56%'];

/** Grey lines in the shape of a text or list that is on its way. */
export function SkeletonLines({ lines = 3 }: { lines?: number }) {
  const words = useWords(kitWords);
  return (
    <div
      data-inset
      className={styles['lines']}
      style={{ minHeight: lines * 28 }}
      role="status"
      aria-label={words('loading')}
    >
      <Delayed>
        {Array.from({ length: lines }, (_, line) => (
          <Skeleton key={line} height={12} width={WIDTHS[line % WIDTHS.length]} radius="sm" />
        ))}
      </Delayed>
    </div>
  );
}
