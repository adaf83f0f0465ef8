import { Faint, Panel, Prose, StateBadge, useFormat, useHasRole, useWords } from '@madang/frontend-kit';
import type { OfferedCase } from '../case-offer/index.ts';
import type { CaseSide } from '../gql/graphql.ts';
import { answerWords } from './answer-words.ts';
import { LateDecision } from './late-decision.tsx';
import styles from './answers.module.css';

const SIDES = ['APPLICANT', 'RESPONDENT'] as const satisfies readonly CaseSide[];

type Answer = OfferedCase['answers'][number];

/** What both sides have said, side by side: their opinions, and what they answer to the last recommendation. */
export function AnswersPanel({ dispute }: { dispute: OfferedCase }) {
  const words = useWords(answerWords);
  const round = dispute.offers.findLast(({ kind }) => kind === 'RECOMMENDATION')?.round ?? 1;
  const parts = [
    { title: words('opinions'), answers: dispute.answers.filter(({ question }) => question === 'OPINION') },
    {
      title: words('answers'),
      answers: dispute.answers.filter((answer) => answer.question === 'RECOMMENDATION' && answer.round === round),
    },
  ];
  return parts
    .filter(({ answers }) => answers.length > 0)
    .map(({ title, answers }) => (
      <Panel key={title} title={title}>
        <div className={styles['sides']}>
          {SIDES.map((side) => (
            <section key={side}>
              <h3>{words(`side.${side}`)}</h3>
              {answers.some((answer) => answer.side === side) ? (
                answers
                  .filter((answer) => answer.side === side)
                  .map((answer) => <Said key={answer.id} answer={answer} />)
              ) : (
                <Faint>{words('none')}</Faint>
              )}
            </section>
          ))}
        </div>
      </Panel>
    ));
}

function Said({ answer }: { answer: Answer }) {
  const words = useWords(answerWords);
  const { shortDateTime } = useFormat();
  const isOfficer = useHasRole()('OFFICER');
  const { agreed, text, late, accepted, decisionNote, givenAt } = answer;
  return (
    <div className={styles['said']}>
      <p className={styles['head']}>
        {agreed !== null && (
          <StateBadge tone={agreed ? 'done' : 'danger'}>{words(agreed ? 'agreed' : 'disagreed')}</StateBadge>
        )}
        {late && <StateBadge tone="soon">{words('late')}</StateBadge>}
        <Faint>{shortDateTime(givenAt)}</Faint>
      </p>
      {text !== '' && <Prose>{text}</Prose>}
      {late && accepted === null && isOfficer && <LateDecision answerId={answer.id} />}
      {accepted !== null && (
        <Faint>{words(accepted ? 'late.accepted' : 'late.refused', { note: decisionNote ?? '' })}</Faint>
      )}
    </div>
  );
}
