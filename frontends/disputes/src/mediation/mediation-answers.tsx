import { DueClock, Faint, Moment, Panel, StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import type { ShownMediation } from './mediation-query.ts';
import { mediationWords } from './mediation-words.ts';
import { sideAnswer, type SideAnswer } from './side-answer.ts';
import styles from './mediation.module.css';

const TONES: Readonly<Record<SideAnswer, Tone>> = {
  accepted: 'done',
  silent: 'done',
  waiting: 'soon',
  open: 'neutral',
};

/** What both sides say to the decision, and the 15 days after which silence accepts it. */
export function MediationAnswers({ mediation }: { mediation: ShownMediation }) {
  const words = useWords(mediationWords);
  const { state, dueAt, applicantAcceptedAt, respondentAcceptedAt, refusalReason } = mediation;
  const sides = [
    { side: 'APPLICANT', at: applicantAcceptedAt },
    { side: 'RESPONDENT', at: respondentAcceptedAt },
  ] as const;
  return (
    <Panel title={words('answers')}>
      <div className={styles['body']}>
        <ul className={styles['sides']} aria-label={words('answers')}>
          {sides.map(({ side, at }) => {
            const answer = sideAnswer(state, at);
            return (
              <li key={side}>
                <strong>{words(`side.${side}`)}</strong>
                <StateBadge tone={TONES[answer]}>{words(`answer.${answer}`)}</StateBadge>
                {at && <Moment at={at} short />}
              </li>
            );
          })}
        </ul>
        {refusalReason && <p className={styles['problem']}>{words('refused', { reason: refusalReason })}</p>}
        {state === 'DECIDED' && (
          <p className={styles['head']}>
            {dueAt && (
              <>
                <Moment at={dueAt} short />
                <DueClock dueAt={dueAt} />
              </>
            )}
            <Faint>{words('answers.silence')}</Faint>
          </p>
        )}
      </div>
    </Panel>
  );
}
