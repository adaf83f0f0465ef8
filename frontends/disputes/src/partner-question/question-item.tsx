import { Button, Faint, Moment, Prose, RowItem, StateBadge, useHasRole, useWords } from '@madang/frontend-kit';
import type { FormWays } from '../case-form/index.ts';
import { AnswerForm } from './answer-form.tsx';
import type { ShownQuestion } from './question-query.ts';
import { questionWords } from './question-words.ts';
import styles from './questions.module.css';

interface ItemProps extends FormWays {
  readonly question: ShownQuestion;
  /** Indicates whether it is being answered. */
  readonly answering: boolean;
  readonly onAnswer: () => void;
}

/** One question with its answer; one that waits is answered where it stands. */
export function QuestionItem({ question, answering, onAnswer, ...ways }: ItemProps) {
  const words = useWords(questionWords);
  const mayAnswer = useHasRole()('LEAD', 'ADMIN');
  const { number, title, text, askedBy, askedAt, answer, answeredBy, answeredAt, business } = question;
  const isOpen = answeredAt === null;
  return (
    <RowItem
      title={`${number}. ${title}`}
      end={<StateBadge tone={isOpen ? 'soon' : 'done'}>{words(isOpen ? 'state.open' : 'state.answered')}</StateBadge>}
      detail={
        <>
          {business && <span>{business.name}</span>}
          <span>{askedBy}</span>
          <Moment at={askedAt} short />
        </>
      }
    >
      <div className={styles['body']}>
        <Prose>{text}</Prose>
        {answer && answeredAt && (
          <div className={styles['answer']}>
            <Faint>
              {answeredBy} · <Moment at={answeredAt} short />
            </Faint>
            <Prose>{answer}</Prose>
          </div>
        )}
        {isOpen && answering && <AnswerForm questionId={question.id} {...ways} />}
        {isOpen && mayAnswer && !answering && (
          <Button size="compact-sm" variant="default" aria-label={`${words('answer')}: ${title}`} onClick={onAnswer}>
            {words('answer')}
          </Button>
        )}
      </div>
    </RowItem>
  );
}
