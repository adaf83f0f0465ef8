import { useQuery } from '@apollo/client/react';
import { Chips, EmptyState, useUrlState, useWords } from '@madang/frontend-kit';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { ListPanel, listOf } from '../library/index.ts';
import { QuestionItem } from './question-item.tsx';
import { QUESTIONS } from './question-query.ts';
import { questionWords } from './question-words.ts';
import styles from './questions.module.css';

/** Questions of partners about the system; those without an answer unless all are asked for (K22). */
export function QuestionsTab() {
  const words = useWords(questionWords);
  const [{ open }, change] = useUrlState({ open: true });
  const [answering, setAnswering] = useState<string | null>(null);
  const list = listOf(
    useQuery(QUESTIONS, {
      variables: open ? { open } : {},
      errorPolicy: 'all',
      fetchPolicy: 'cache-and-network',
    }),
    (data) => data.partnerQuestions,
  );
  return (
    <ListPanel
      title={words('title')}
      list={list}
      filter={
        <div className={styles['filter']}>
          <Chips
            label={words('shown')}
            options={[{ value: 'open', label: words('shown.open') }]}
            value={open ? ['open'] : []}
            onChange={(next) => change({ open: next.length > 0 })}
          />
        </div>
      }
      empty={
        <EmptyState icon={IconMessageQuestion} title={words(open ? 'none.open' : 'none')} text={words('none.text')} />
      }
      row={(question) => (
        <QuestionItem
          key={question.id}
          question={question}
          answering={answering === question.id}
          onAnswer={() => setAnswering(question.id)}
          onDone={list.refetch}
          onClose={() => setAnswering(null)}
        />
      )}
    />
  );
}
