import { Button, SkeletonLines, useWords } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import { redressPartWords } from './redress-part-words.ts';
import styles from './redress-parts.module.css';

/** Answer of the graph, as far as it has come. */
interface Coming<Data> {
  readonly data: Data | undefined;
  readonly error?: unknown;
  readonly refetch: () => Promise<unknown>;
}

/** What was asked for; until then that it is coming, or that it cannot be had and the way to ask again. */
export function Awaited<Data>({ answer, children }: { answer: Coming<Data>; children: (data: Data) => ReactNode }) {
  const { data, error, refetch } = answer;
  const words = useWords(redressPartWords);
  if (data !== undefined) return children(data);
  if (error) {
    return (
      <div role="alert" className={styles['away']}>
        <p>{words('away')}</p>
        <Button variant="filled" size="lg" onClick={() => void refetch().catch(() => null)}>
          {words('again')}
        </Button>
      </div>
    );
  }
  return (
    <div role="status" aria-label={words('loading')}>
      <SkeletonLines lines={6} />
    </div>
  );
}
