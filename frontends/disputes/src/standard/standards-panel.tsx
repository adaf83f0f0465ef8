import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, SearchField, useHasRole, useUrlState, useWords } from '@madang/frontend-kit';
import { IconBook2 } from '@tabler/icons-react';
import { useState } from 'react';
import { ListPanel, listOf } from '../library/index.ts';
import type { ReckonedRefund } from './refund-calculator.tsx';
import { StandardDialog } from './standard-dialog.tsx';
import { StandardItem } from './standard-item.tsx';
import { STANDARDS, type ShownStandard } from './standard-query.ts';
import { standardWords } from './standard-words.ts';
import styles from './standards.module.css';

interface PanelProps {
  /** Puts a refund that was reckoned where it is needed. */
  readonly onUse?: ((refund: ReckonedRefund) => void) | undefined;
  /** Indicates whether the lead keeps them here. */
  readonly keeps?: boolean;
}

/** Standards found by their words, with the reckoning of refunds by each; the search is in the address. */
export function StandardsPanel({ onUse, keeps = false }: PanelProps) {
  const words = useWords(standardWords);
  const mayKeep = useHasRole()('LEAD', 'ADMIN') && keeps;
  const [{ standard: search }, change] = useUrlState({ standard: '' });
  const [keeping, setKeeping] = useState<ShownStandard | 'new' | null>(null);
  const list = listOf(
    useQuery(STANDARDS, {
      variables: { first: 20, ...(search === '' ? {} : { search }) },
      errorPolicy: 'all',
      fetchPolicy: 'cache-and-network',
    }),
    (data) => data.disputeStandards,
  );
  return (
    <ListPanel
      title={words('title')}
      list={list}
      actions={
        mayKeep && (
          <Button variant="default" size="xs" onClick={() => setKeeping('new')}>
            {words('add')}
          </Button>
        )
      }
      filter={
        <div className={styles['search']}>
          <SearchField label={words('search')} value={search} onChange={(standard) => change({ standard })} />
        </div>
      }
      empty={<EmptyState icon={IconBook2} title={words('none')} text={words('none.text')} />}
      row={(standard) => (
        <StandardItem
          key={standard.id}
          standard={standard}
          onUse={onUse}
          onKeep={mayKeep ? () => setKeeping(standard) : undefined}
        />
      )}
    >
      <StandardDialog standard={keeping} onDone={list.refetch} onClose={() => setKeeping(null)} />
    </ListPanel>
  );
}
