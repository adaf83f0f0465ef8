import { Button, classNames, Faint, Moment, Num, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import type { ShownMerge } from './merge-documents.ts';
import { mergeWords } from './merge-words.ts';
import { PartDialog } from './part-dialog.tsx';
import styles from './customer-merge.module.css';

/** Who became this customer, when, by whom and why, with the way to undo it. */
export function MergeList({ merges, onParted }: { merges: readonly ShownMerge[]; onParted: () => void }) {
  const words = useWords(mergeWords);
  const [parting, setParting] = useState<ShownMerge | null>(null);
  if (merges.length === 0) return null;
  return (
    <section className={styles['merges']} aria-label={words('merges')}>
      <h2>{words('merges')}</h2>
      <ul>
        {merges.map((merge) => (
          <li key={merge.id} className={classNames(merge.partedAt !== null && styles['parted'])}>
            <span className={styles['who']}>
              <strong>{merge.mergedCustomer?.name}</strong> <Num>{merge.mergedCustomer?.number}</Num>
            </span>
            <span>
              <Moment at={merge.mergedAt} short /> {words('merges.by', { name: merge.mergedByName })}
              {merge.partedAt !== null && (
                <>
                  {' · '}
                  <Moment at={merge.partedAt} short /> {words('merges.parted', { name: merge.partedByName ?? '' })}
                </>
              )}
            </span>
            <Faint>{merge.partedReason ?? merge.reason}</Faint>
            {merge.canPart && (
              <Button size="compact-xs" variant="default" onClick={() => setParting(merge)}>
                {words('part')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {parting && <PartDialog merge={parting} onClose={() => setParting(null)} onParted={onParted} />}
    </section>
  );
}
