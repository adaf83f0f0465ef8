import { Faint, Moment, StateBadge, useWords } from '@madang/frontend-kit';
import type { DeskForm_TicketFragment } from '../gql/graphql.ts';
import { questionWords } from './question-words.ts';
import styles from './question.module.css';

/** Question that a ticket is, as the desk has it. */
export type ShownQuestion = NonNullable<DeskForm_TicketFragment['question']>;

const TONES = { OPEN: 'soon', SENT: 'accent', TOLD: 'done', REFUSED: 'danger', ELSEWHERE: 'neutral' } as const;
const REFUSALS = ['ALREADY_ANSWERED', 'QUESTION_UNKNOWN', 'ANSWER_EMPTY', 'ANSWER_TOO_LONG'] as const;

/** Who asks what and where, how far the answer has come, and why it was not taken. */
export function QuestionLine({ question }: { question: ShownQuestion }) {
  const words = useWords(questionWords);
  const { kind, storefrontCode, productName, askerName, askedAt, edition, answerState } = question;
  return (
    <section className={styles['line']} aria-label={words('title')}>
      <StateBadge tone={TONES[answerState]}>{words(`state.${answerState}`)}</StateBadge>
      <span>
        {storefrontCode} {words(`kind.${kind}`)}
      </span>
      {askerName !== null && (
        <span>
          <Faint>{words('asker')}</Faint> {askerName}
        </span>
      )}
      <Moment at={askedAt} short />
      {edition > 1 && <StateBadge tone="soon">{words('edition', { count: edition - 1 })}</StateBadge>}
      {productName !== null && (
        <span className={styles['product']} title={productName}>
          {productName}
        </span>
      )}
      {answerState === 'REFUSED' && <Refusal question={question} />}
    </section>
  );
}

function Refusal({ question: { refusalCode, refusalDetail } }: { question: ShownQuestion }) {
  const words = useWords(questionWords);
  const known = REFUSALS.find((code) => code === refusalCode) ?? 'OTHER';
  return (
    <span role="status" className={styles['refusal']}>
      {words(`refusal.${known}`)}
      {refusalDetail !== null && ` (${words('refusal.detail', { detail: refusalDetail })})`}
    </span>
  );
}
