import { DueClock, Faint, Moment, Prose, StateBadge, useFormat, useWords, type Tone } from '@madang/frontend-kit';
import { Attachments } from '../case-file/index.ts';
import type { SupplementState } from '../gql/graphql.ts';
import { CallOffSupplement } from './call-off-supplement.tsx';
import { LateAnswer } from './late-answer.tsx';
import type { ShownSupplement } from './supplement-query.ts';
import { answeredQuestions, otherFiles } from './supplement-values.ts';
import { supplementWords } from './supplement-words.ts';
import styles from './supplements.module.css';

const TONES: Readonly<Record<SupplementState, Tone>> = {
  OPEN: 'accent',
  ANSWERED: 'done',
  UNANSWERED: 'danger',
  CALLED_OFF: 'neutral',
};

interface ItemProps {
  readonly request: ShownSupplement;
  readonly mayDecide: boolean;
  readonly onChange: () => void;
}

/** One request: who was asked for what and until when, and what came of it. */
export function SupplementItem({ request, mayDecide, onChange }: ItemProps) {
  const words = useWords(supplementWords);
  const { side, state, askedAt, dueAt, answeredAt, message, answer, availableSteps } = request;
  return (
    <li className={styles['request']}>
      <p className={styles['head']}>
        <strong>{message?.title ?? words('title')}</strong>
        <span>{words(`side.${side}`)}</span>
        <StateBadge tone={TONES[state]}>{words(`state.${state}`)}</StateBadge>
        {answer?.late && <StateBadge tone="soon">{words('late')}</StateBadge>}
        {state === 'OPEN' && <DueClock dueAt={dueAt} />}
      </p>
      <p className={styles['times']}>
        <span>
          {words('asked')} <Moment at={askedAt} short />
        </span>
        <span>
          {words('due')} <Moment at={dueAt} short />
        </span>
        {answeredAt && (
          <span>
            {words('answered')} <Moment at={answeredAt} short />
          </span>
        )}
      </p>
      <Answers request={request} />
      {message && <Attachments files={message.attachments} label={words('title')} />}
      {answer?.late && answer.lateAccepted === null && mayDecide && (
        <LateAnswer requestId={request.id} onDecided={onChange} />
      )}
      {answer?.late && answer.lateAccepted !== null && (
        <Faint>
          {words(answer.lateAccepted ? 'late.accepted' : 'late.refused', { reason: answer.lateReason ?? '' })}
        </Faint>
      )}
      {availableSteps.includes('CALL_OFF') && <CallOffSupplement requestId={request.id} onDone={onChange} />}
    </li>
  );
}

function Answers({ request }: { request: ShownSupplement }) {
  const words = useWords(supplementWords);
  const isAnswered = request.answers !== null;
  const others = otherFiles(request);
  return (
    <dl className={styles['answers']}>
      {answeredQuestions(request).map(({ label, kind, required, value, files }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- A question has no identifier but its place.
        <div key={index}>
          <dt>
            {label}{' '}
            <Faint>
              {words(`kind.${kind}`)} · {words(required ? 'question.required' : 'question.optional')}
            </Faint>
          </dt>
          {isAnswered && (
            <dd>
              {value !== null && <Value kind={kind} value={value} />}
              <Attachments files={files} label={label} />
              {value === null && files.length === 0 && <Faint>{words('answer.none')}</Faint>}
            </dd>
          )}
        </div>
      ))}
      {others.length > 0 && (
        <div>
          <dt>{words('answer.files')}</dt>
          <dd>
            <Attachments files={others} label={words('answer.files')} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function Value({ kind, value }: { kind: ShownSupplement['questions'][number]['kind']; value: string }) {
  const { money, date } = useFormat();
  if (kind === 'AMOUNT') return money({ amount: Number(value), currency: 'KRW' });
  if (kind === 'DATE') return date(`${value}T12:00:00+09:00`);
  return <Prose>{value}</Prose>;
}
