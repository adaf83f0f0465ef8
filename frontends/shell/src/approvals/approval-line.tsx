import { classNames, StateBadge, useFormat, useWords } from '@madang/frontend-kit';
import type { ApprovalFacts_RequestFragment } from '../gql/graphql.ts';
import { approvalWords, roleKey } from './approval-words.ts';
import styles from './approvals.module.css';

/** Places of the approval line in their order: who decided what, when and for whom, and whose turn it is. */
export function ApprovalLine({ request: { steps, waitingStep } }: { request: ApprovalFacts_RequestFragment }) {
  const words = useWords(approvalWords);
  if (steps.length === 0) return null;
  return (
    <section>
      <h3>{words('line')}</h3>
      <ol className={styles['line']}>
        {steps.map((step) => (
          <Place key={step.id} step={step} waits={step.id === waitingStep?.id} />
        ))}
      </ol>
    </section>
  );
}

type Step = ApprovalFacts_RequestFragment['steps'][number];

function Place({ step, waits }: { step: Step; waits: boolean }) {
  const words = useWords(approvalWords);
  const format = useFormat();
  const { place, role, team, decision, decidedByName, decidedAt, onBehalfOfName, reason } = step;
  const key = roleKey(role);
  return (
    <li className={classNames(waits && styles['waits'])} aria-current={waits ? 'step' : undefined}>
      <span className={styles['place']} aria-hidden>
        {place}
      </span>
      <div>
        <strong>{[team, key ? words(key) : role].filter(Boolean).join(' ')}</strong>
        {decidedByName && <span> {decidedByName}</span>}
        {onBehalfOfName && <span className={styles['faint']}> {words('step.behalf', { name: onBehalfOfName })}</span>}
        {reason && <p className={styles['reason']}>{reason}</p>}
      </div>
      <div className={styles['decision']}>
        {decision ? (
          <StateBadge tone={decision === 'APPROVED' ? 'done' : 'danger'}>{words(`decision.${decision}`)}</StateBadge>
        ) : (
          <StateBadge tone={waits ? 'accent' : 'neutral'}>{words(waits ? 'step.waiting' : 'step.later')}</StateBadge>
        )}
        {decidedAt && <time dateTime={decidedAt}>{format.shortDateTime(decidedAt)}</time>}
      </div>
    </li>
  );
}
