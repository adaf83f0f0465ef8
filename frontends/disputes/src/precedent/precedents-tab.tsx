import { useQuery } from '@apollo/client/react';
import { EmptyState, SearchField, useUrlState, useWords } from '@madang/frontend-kit';
import { IconGavel } from '@tabler/icons-react';
import { ListPanel, listOf } from '../library/index.ts';
import { PrecedentItem } from './precedent-item.tsx';
import { PRECEDENTS } from './precedent-query.ts';
import { precedentWords } from './precedent-words.ts';
import styles from './precedents.module.css';

/** Precedents by their words, drafts among them; the lead publishes them and takes them back. */
export function PrecedentsTab() {
  const words = useWords(precedentWords);
  const [{ precedent: search }, change] = useUrlState({ precedent: '' });
  const list = listOf(
    useQuery(PRECEDENTS, {
      variables: search === '' ? {} : { search },
      errorPolicy: 'all',
      fetchPolicy: 'cache-and-network',
    }),
    (data) => data.precedents,
  );
  return (
    <ListPanel
      title={words('title')}
      list={list}
      filter={
        <div className={styles['search']}>
          <SearchField label={words('search')} value={search} onChange={(precedent) => change({ precedent })} />
        </div>
      }
      empty={<EmptyState icon={IconGavel} title={words('none')} text={words('none.text')} />}
      row={(precedent) => <PrecedentItem key={precedent.id} precedent={precedent} />}
    />
  );
}
