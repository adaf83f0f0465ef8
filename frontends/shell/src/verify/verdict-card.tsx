import { Button, documentNumberInGroups, useFormat, useWords } from '@madang/frontend-kit';
import {
  IconArrowRight,
  IconCircleCheckFilled,
  IconCircleXFilled,
  IconClockPause,
  IconHelpCircleFilled,
  IconHistory,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { FileQuestion } from './file-question.tsx';
import type { Checked } from './use-verification.ts';
import { VerdictFacts } from './verdict-facts.tsx';
import { verifyWords } from './verify-words.ts';
import styles from './verify.module.css';

const LOOK = {
  VALID: { tone: 'done', Icon: IconCircleCheckFilled },
  ALTERED: { tone: 'danger', Icon: IconCircleXFilled },
  SUPERSEDED: { tone: 'soon', Icon: IconHistory },
  REVOKED: { tone: 'danger', Icon: IconCircleXFilled },
  UNKNOWN: { tone: 'neutral', Icon: IconHelpCircleFilled },
  TOO_MANY_REQUESTS: { tone: 'neutral', Icon: IconClockPause },
} as const;

/** What has come of the verification, on one page that can be printed (진위확인 결과). */
export function VerdictCard(props: { checked: Checked; onFile: (file: File) => Promise<void>; onAgain: () => void }) {
  const { checked, onFile, onAgain } = props;
  const { verdict, at } = checked;
  const words = useWords(verifyWords);
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const { tone, Icon } = LOOK[verdict.outcome];
  useEffect(() => heading.current?.focus(), [checked]);
  const isByNumber = checked.file === null && verdict.outcome === 'VALID';
  return (
    <div className={styles['verify']}>
      <h1 className={styles['result']}>{words('result')}</h1>
      <article className={styles['verdict']} data-tone={tone} data-outcome={verdict.outcome}>
        <div className={styles['verdictHead']}>
          <Icon size={40} aria-hidden />
          <div>
            <h2 ref={heading} tabIndex={-1}>
              {words(`outcome.${verdict.outcome}`)}
            </h2>
            <p>{words(sentenceOf(checked))}</p>
          </div>
        </div>
        {verdict.outcome === 'SUPERSEDED' && verdict.supersededBy && (
          <Link to={`/verify/${verdict.supersededBy}`} className={styles['next']}>
            {words('outcome.SUPERSEDED.link', { number: documentNumberInGroups(verdict.supersededBy) })}
            <IconArrowRight size={18} aria-hidden />
          </Link>
        )}
        <VerdictFacts checked={checked} />
        <p className={styles['at']}>
          {words('checkedAt')} {format.dateTime(at)}
        </p>
      </article>
      {isByNumber && (
        <div className={styles['screenOnly']}>
          <p className={styles['quiet']}>{words('byNumber')}</p>
          <FileQuestion busy={false} trouble={null} onFile={(file) => void onFile(file)} />
        </div>
      )}
      <div className={styles['acts']}>
        <Button variant="filled" size="lg" onClick={onAgain}>
          {words('again')}
        </Button>
        <Button variant="default" size="lg" onClick={() => print()}>
          {words('print')}
        </Button>
      </div>
    </div>
  );
}

function sentenceOf({ verdict: { outcome }, file }: Checked) {
  if (outcome !== 'VALID' && outcome !== 'UNKNOWN') return `outcome.${outcome}.text` as const;
  return file === null ? (`outcome.${outcome}.number` as const) : (`outcome.${outcome}.file` as const);
}
