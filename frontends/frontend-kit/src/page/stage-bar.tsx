import { IconCheck } from '@tabler/icons-react';
import { kitWords } from '../kit-words.ts';
import { classNames } from '../theme/index.ts';
import { useWords } from '../words/index.ts';
import styles from './page.module.css';

/** Stages of a process in their order with the present one marked; passed ones carry a check. */
export function StageBar({
  label,
  stages,
  current,
}: {
  label: string;
  stages: readonly { key: string; label: string }[];
  current: string;
}) {
  const words = useWords(kitWords);
  const place = stages.findIndex(({ key }) => key === current);
  return (
    <ol className={styles['stages']} aria-label={label}>
      {stages.map((stage, index) => (
        <li
          key={stage.key}
          className={classNames(index < place && styles['passed'], index === place && styles['present'])}
          aria-current={index === place ? 'step' : undefined}
        >
          <span className={styles['stageMark']} aria-hidden>
            {index < place ? <IconCheck size={12} stroke={2.5} /> : index + 1}
          </span>
          {stage.label}
          {index < place && <span className={styles['unseen']}>{words('stage.done')}</span>}
        </li>
      ))}
    </ol>
  );
}
