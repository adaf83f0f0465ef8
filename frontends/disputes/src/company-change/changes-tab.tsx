import { useQuery } from '@apollo/client/react';
import { Chips, EmptyState, useUrlState, useWords } from '@madang/frontend-kit';
import { IconBuildingStore } from '@tabler/icons-react';
import { useState } from 'react';
import { ListPanel, listOf } from '../library/index.ts';
import { ChangeItem } from './change-item.tsx';
import { CHANGES, CHANGE_STATES } from './change-query.ts';
import { changeWords } from './change-words.ts';
import { DecideDialog, type Deciding } from './decide-dialog.tsx';
import styles from './changes.module.css';

/** Requests of partners that their company data be changed; those that wait unless others are asked for (K23). */
export function ChangesTab() {
  const words = useWords(changeWords);
  const [{ state }, change] = useUrlState({ state: ['ASKED'] });
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const states = CHANGE_STATES.filter((each) => state.includes(each));
  const list = listOf(
    useQuery(CHANGES, {
      variables: states.length === 0 ? {} : { states },
      errorPolicy: 'all',
      fetchPolicy: 'cache-and-network',
    }),
    (data) => data.companyChanges,
  );
  return (
    <ListPanel
      title={words('title')}
      list={list}
      filter={
        <div className={styles['filter']}>
          <Chips
            label={words('states')}
            options={CHANGE_STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
            value={states}
            onChange={(next) => change({ state: next })}
          />
        </div>
      }
      empty={<EmptyState icon={IconBuildingStore} title={words('none')} text={words('none.text')} />}
      row={(each) => <ChangeItem key={each.id} change={each} onDecide={setDeciding} />}
    >
      <DecideDialog deciding={deciding} onDone={list.refetch} onClose={() => setDeciding(null)} />
    </ListPanel>
  );
}
