import {
  Button,
  Faint,
  Moment,
  Prose,
  RowItem,
  StateBadge,
  useHasRole,
  useWords,
  type Tone,
} from '@madang/frontend-kit';
import type { CompanyChangeState } from '../gql/graphql.ts';
import type { ShownChange } from './change-query.ts';
import { changeWords } from './change-words.ts';
import { ComparedData } from './compared-data.tsx';
import type { Deciding } from './decide-dialog.tsx';
import styles from './changes.module.css';

const TONES: Readonly<Record<CompanyChangeState, Tone>> = {
  ASKED: 'soon',
  APPROVED: 'done',
  DECLINED: 'danger',
  WITHDRAWN: 'neutral',
};

interface ItemProps {
  readonly change: ShownChange;
  readonly onDecide: (deciding: Deciding) => void;
}

/** One request: who asks for what and why, and what was said to it; a lead decides on one that waits. */
export function ChangeItem({ change, onDecide }: ItemProps) {
  const words = useWords(changeWords);
  const isLead = useHasRole()('LEAD');
  const { state, reason, answer, askedAt, endedAt, business } = change;
  const name = business?.name ?? words('business.none');
  return (
    <RowItem
      title={name}
      end={<StateBadge tone={TONES[state]}>{words(`state.${state}`)}</StateBadge>}
      detail={
        <>
          <span>
            {words('asked')} <Moment at={askedAt} short />
          </span>
          {endedAt && (
            <span>
              {words('ended')} <Moment at={endedAt} short />
            </span>
          )}
        </>
      }
    >
      <div className={styles['body']}>
        <ComparedData change={change} />
        <Prose>{words('reason', { reason })}</Prose>
        {answer && <Faint>{words('answer', { answer })}</Faint>}
        {state === 'ASKED' && isLead && (
          <div className={styles['acts']}>
            {(['approve', 'decline'] as const).map((decision) => (
              <Button
                key={decision}
                size="compact-sm"
                variant="default"
                aria-label={`${words(decision)}: ${name}`}
                onClick={() => onDecide({ change, approved: decision === 'approve' })}
              >
                {words(decision)}
              </Button>
            ))}
          </div>
        )}
      </div>
    </RowItem>
  );
}
