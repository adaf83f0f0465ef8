import { useFormat, useWords } from '@madang/frontend-kit';
import { IconCheck } from '@tabler/icons-react';
import { partStyles } from '../party-parts/index.ts';
import type { PartyCase } from './party-case-query.ts';
import { stageWords } from './stage-words.ts';
import { stagesOf } from './stages.ts';
import styles from './party-case.module.css';

/** Where the case is, in plain words: what lies behind it, where it stands, what is to come. */
export function StageList({ dispute }: { dispute: PartyCase }) {
  const words = useWords(stageWords);
  const { date } = useFormat();
  return (
    <section className={partStyles['card']} aria-label={words('title')}>
      <h2>{words('title')}</h2>
      <ol className={styles['stages']}>
        {stagesOf(dispute).map(({ state, when, at }) => (
          <li key={state} data-when={when} aria-current={when === 'now' ? 'step' : undefined}>
            <span className={styles['mark']} aria-hidden>
              {when === 'past' && <IconCheck size={14} stroke={3} />}
            </span>
            <span className={styles['stage']}>
              <span>{words(state)}</span>
              <span className={styles['when']}>
                {when === 'past' && at ? <time dateTime={at}>{date(at)}</time> : words(when)}
              </span>
            </span>
          </li>
        ))}
      </ol>
      <p>
        <a href="/redress" target="_blank" rel="noopener">
          {words('how')}
        </a>
      </p>
    </section>
  );
}

const SPEAKING = ['NOTIFIED', 'SELF_RESOLUTION', 'OPINIONS', 'RECOMMENDATION', 'UNSIGNED', 'SIGNED'] as const;

/** What becomes of silence at this stage; nothing where no side is asked. */
export function Silence({ dispute: { state, whoseMove } }: { dispute: PartyCase }) {
  const words = useWords(stageWords);
  const stage = SPEAKING.find((one) => one === state);
  if (!stage || !whoseMove.some((party) => party === 'APPLICANT' || party === 'RESPONDENT')) return null;
  return (
    <p className={partStyles['silence']}>
      <strong>{words(stage === 'SIGNED' ? 'silence.title.SIGNED' : 'silence.title')}</strong>{' '}
      {words(`silence.${stage}`)}
    </p>
  );
}

/** What the officer asked both sides, for as long as they are asked (의견 요청, K7). */
export function WhatIsAsked({ dispute: { state, history } }: { dispute: PartyCase }) {
  const words = useWords(stageWords);
  const note = history.findLast(({ step }) => step === 'REQUEST_OPINIONS')?.note;
  if (state !== 'OPINIONS' || !note) return null;
  return (
    <section className={partStyles['card']} aria-label={words('asked')}>
      <h2>{words('asked')}</h2>
      <p className={partStyles['prose']}>{note}</p>
    </section>
  );
}
