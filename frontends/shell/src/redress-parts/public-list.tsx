import { Button, useWords } from '@madang/frontend-kit';
import { useState, type ReactNode } from 'react';
import { redressPartWords } from './redress-part-words.ts';
import styles from './redress-parts.module.css';

/** What was found, and the way to more of it; says so where nothing was. */
export function PublicList<Node extends { readonly id: string }>(props: {
  label: string;
  nodes: readonly Node[];
  none: string;
  hasMore: boolean;
  onMore: () => Promise<unknown>;
  children: (node: Node) => ReactNode;
}) {
  const { label, nodes, none, hasMore, onMore, children } = props;
  const words = useWords(redressPartWords);
  const [isBusy, setBusy] = useState(false);
  const [isAway, setAway] = useState(false);
  const more = async () => {
    setBusy(true);
    setAway(false);
    await onMore().catch(() => setAway(true));
    setBusy(false);
  };
  if (nodes.length === 0) return <p role="status">{none}</p>;
  return (
    <>
      <ul aria-label={label} className={styles['list']}>
        {nodes.map((node) => (
          <li key={node.id}>{children(node)}</li>
        ))}
      </ul>
      {isAway && <p role="alert">{words('away')}</p>}
      {hasMore && (
        <Button variant="default" size="lg" fullWidth loading={isBusy} onClick={() => void more()}>
          {words('more')}
        </Button>
      )}
    </>
  );
}
