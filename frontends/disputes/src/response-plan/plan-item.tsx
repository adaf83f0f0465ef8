import { Button, Moment, Prose, RowItem, seoulDay, StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import type { ResponsePlanState } from '../gql/graphql.ts';
import type { Ending } from './end-plan-dialog.tsx';
import type { ShownPlan } from './plan-query.ts';
import { planWords } from './plan-words.ts';
import styles from './plans.module.css';

const TONES = { OPEN: 'accent', DONE: 'done', DROPPED: 'neutral' } as const satisfies Record<ResponsePlanState, Tone>;

/** One plan; who has it says what came of it, the lead may give it up. */
export function PlanItem({ plan, onEnd }: { plan: ShownPlan; onEnd: (ending: Ending) => void }) {
  const words = useWords(planWords);
  const { title, text, state, ownerName, dueOn, outcome, endedAt, business, itemCategory, availableSteps } = plan;
  const isOverdue = state === 'OPEN' && dueOn < seoulDay();
  return (
    <RowItem
      title={title}
      overdue={isOverdue}
      end={
        <StateBadge tone={isOverdue ? 'danger' : TONES[state]}>
          {words(isOverdue ? 'overdue' : `state.${state}`)}
        </StateBadge>
      }
      detail={
        <>
          <span>{[business?.name, itemCategory?.name].filter(Boolean).join(' · ')}</span>
          <span>{words('owner', { name: ownerName })}</span>
          {endedAt ? (
            <span>
              {words('ended')} <Moment at={endedAt} short />
            </span>
          ) : (
            <span>{words('due', { date: dueOn })}</span>
          )}
        </>
      }
    >
      <div className={styles['body']}>
        <Prose>{text}</Prose>
        {outcome && <Prose>{words('outcome', { outcome })}</Prose>}
        {availableSteps.length > 0 && (
          <div className={styles['acts']}>
            {availableSteps.includes('FINISH') && (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`${words('finish')}: ${title}`}
                onClick={() => onEnd({ plan, done: true })}
              >
                {words('finish')}
              </Button>
            )}
            {availableSteps.includes('DROP') && (
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={`${words('drop')}: ${title}`}
                onClick={() => onEnd({ plan, done: false })}
              >
                {words('drop')}
              </Button>
            )}
          </div>
        )}
      </div>
    </RowItem>
  );
}
