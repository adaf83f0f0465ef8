import { useQuery } from '@apollo/client/react';
import { Chips, EmptyState, useUrlState, useWords } from '@madang/frontend-kit';
import { useEffect, useState } from 'react';
import { ListPanel, listOf } from '../library/index.ts';
import { EndPlanDialog, type Ending } from './end-plan-dialog.tsx';
import { PlanItem } from './plan-item.tsx';
import { PLANS, PLAN_STATES } from './plan-query.ts';
import { planWords } from './plan-words.ts';
import styles from './plans.module.css';

/** Plans against disputes that repeat themselves; those that are open unless others are asked for. */
export function PlansPanel({ turn, onEnded }: { turn: number; onEnded: () => void }) {
  const words = useWords(planWords);
  const [{ state }, change] = useUrlState({ state: ['OPEN'] });
  const [ending, setEnding] = useState<Ending | null>(null);
  const states = PLAN_STATES.filter((each) => state.includes(each));
  const answer = useQuery(PLANS, {
    variables: states.length === 0 ? {} : { states },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const { refetch } = answer;
  useEffect(() => {
    // The first look is the query's own.
    if (turn > 0) void refetch();
  }, [turn, refetch]);
  return (
    <ListPanel
      title={words('plans')}
      list={listOf(answer, (data) => data.responsePlans)}
      filter={
        <div className={styles['filter']}>
          <Chips
            label={words('plans.states')}
            options={PLAN_STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
            value={states}
            onChange={(next) => change({ state: next })}
          />
        </div>
      }
      empty={<EmptyState small title={words('plans.none')} text={words('plans.none.text')} />}
      row={(plan) => <PlanItem key={plan.id} plan={plan} onEnd={setEnding} />}
    >
      <EndPlanDialog ending={ending} onDone={onEnded} onClose={() => setEnding(null)} />
    </ListPanel>
  );
}
