import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  Facts,
  Faint,
  Moment,
  Num,
  ProblemArea,
  Prose,
  SidePanel,
  SkeletonLines,
  Stack,
  useFormat,
  useWords,
} from '@madang/frontend-kit';
import { QuestionAnswer } from './question-answer.tsx';
import { QUESTION, type ShownQuestion } from './question-documents.ts';
import { QuestionStateBadge } from './question-state-badge.tsx';
import { questionWords } from './question-words.ts';
import { QuestionedOrder } from './questioned-order.tsx';
import styles from './questions.module.css';

/** A question beside the list: what was asked, of what, and its answer. */
export function QuestionSide(props: { questionId: string; onClose: () => void; onNext: (() => void) | null }) {
  const { questionId, onClose, onNext } = props;
  const words = useWords(questionWords);
  const { data, error, loading, refetch } = useQuery(QUESTION, {
    variables: { id: questionId },
    skip: questionId === '',
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.storefrontQuestion;
  const question = found?.id === questionId ? found : undefined;
  return (
    <SidePanel
      opened={questionId !== ''}
      onClose={onClose}
      width={560}
      title={question ? <Title question={question} /> : words('title')}
    >
      {question ? (
        <Stack key={question.id} gap="md">
          <Asked question={question} />
          <QuestionAnswer question={question} onRefused={() => void refetch()} onNext={onNext} />
        </Stack>
      ) : loading ? (
        <SkeletonLines lines={8} />
      ) : error ? (
        <ProblemArea small error={error} onRetry={() => void refetch()} />
      ) : (
        <EmptyState small title={words('gone')} text={words('gone.text')} />
      )}
    </SidePanel>
  );
}

function Title({ question: { storefront, kind, state } }: { question: ShownQuestion }) {
  const words = useWords(questionWords);
  return (
    <span className={styles['title']}>
      {storefront.name} {words(`kind.${kind}`)} <QuestionStateBadge state={state} />
    </span>
  );
}

function Asked({ question }: { question: ShownQuestion }) {
  const words = useWords(questionWords);
  const { dateTime } = useFormat();
  const { title, content, edition, editedAt } = question;
  return (
    <>
      <Facts
        items={[
          { term: words('asker'), value: question.askerName },
          { term: words('asked'), value: <Moment at={question.askedAt} /> },
          { term: words('facts.number'), value: <Num>{question.externalNumber}</Num> },
          {
            term: words('order'),
            value: (question.order ?? question.externalOrder) && (
              <>
                <QuestionedOrder question={question} />{' '}
                {!question.order && <span className={styles['away']}>{words('order.away')}</span>}
              </>
            ),
          },
          { term: words('product'), value: question.productName, wide: true },
        ]}
      />
      <section aria-label={words('question')} className={styles['words']}>
        {title && <h3>{title}</h3>}
        <Prose>{content}</Prose>
        {edition > 1 && editedAt && <Faint>{words('edited', { at: dateTime(editedAt) })}</Faint>}
      </section>
    </>
  );
}
