import { useTitle, useWords } from '@madang/frontend-kit';
import { IconBuildingStore, IconUser } from '@tabler/icons-react';
import type { CaseSide } from '../gql/graphql.ts';
import { caseAccessWords } from './case-access-words.ts';
import styles from './case-access.module.css';

const SIDES = [
  { side: 'APPLICANT', Icon: IconUser },
  { side: 'RESPONDENT', Icon: IconBuildingStore },
] as const;

/** Which side somebody is on; an answer leads on at once. */
export function SideQuestion({ notice, onAnswer }: { notice: string | null; onAnswer: (side: CaseSide) => void }) {
  const words = useWords(caseAccessWords);
  useTitle(words('title'));
  return (
    <section className={styles['question']} aria-labelledby="side-title">
      <h1 id="side-title">{words('side.title')}</h1>
      <p className={styles['hint']}>{words('side.hint')}</p>
      {notice !== null && (
        <p role="status" className={styles['notice']}>
          {notice}
        </p>
      )}
      <ul className={styles['sides']}>
        {SIDES.map(({ side, Icon }) => (
          <li key={side}>
            <button type="button" onClick={() => onAnswer(side)}>
              <Icon size={28} stroke={1.5} aria-hidden />
              <span>
                <strong>{words(`side.${side}`)}</strong>
                <span>{words(`side.${side}.text`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <a href="/redress">{words('how')}</a>
      </p>
      <p>
        <a href="/">{words('staff')}</a>
      </p>
    </section>
  );
}
