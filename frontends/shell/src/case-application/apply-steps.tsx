import { useWords } from '@madang/frontend-kit';
import { IconCheck } from '@tabler/icons-react';
import { applicationWords } from './application-words.ts';
import styles from './application.module.css';

const STEPS = ['identity', 'counselling', 'writing', 'filing', 'password'] as const;

/** Step of an application. */
type ApplyStep = (typeof STEPS)[number];

/** Where somebody is on the way, and what comes after. */
export function ApplySteps({ current }: { current: ApplyStep }) {
  const words = useWords(applicationWords);
  const place = STEPS.indexOf(current);
  return (
    <ol className={styles['steps']} aria-label={words('steps')}>
      {STEPS.map((step, index) => (
        <li key={step} aria-current={step === current ? 'step' : undefined} data-done={index < place}>
          <span aria-hidden>{index < place ? <IconCheck size={16} /> : index + 1}</span>
          {words(`step.${step}`)}
          {index < place && <small>{words('step.done')}</small>}
        </li>
      ))}
    </ol>
  );
}
