import {
  Dialog,
  EmptyState,
  Panel,
  RowItem,
  Rows,
  StateBadge,
  StepButton,
  TextAreaField,
  TextField,
  useFormat,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import type { MyCompanyQuery } from '../gql/graphql.ts';
import { DeskForm } from './desk-form.tsx';
import { ASK_QUESTION } from './partner-desk-queries.ts';
import { partnerDeskWords } from './partner-desk-words.ts';
import styles from './partner-desk.module.css';

type Question = MyCompanyQuery['partnerQuestions']['nodes'][number];

/** Questions of the business about the system, with their answers (1:1 시스템 문의방, K22). */
export function QuestionsPanel({ questions, onDone }: { questions: readonly Question[]; onDone: () => void }) {
  const words = useWords(partnerDeskWords);
  const [asking, setAsking] = useState(false);
  const [ask] = useStep(ASK_QUESTION, (answer) => answer.askPartnerQuestion);
  const close = () => setAsking(false);
  const done = () => {
    close();
    onDone();
  };
  return (
    <Panel
      title={words('questions')}
      icon={IconMessageQuestion}
      actions={<StepButton label={words('question.new')} onRun={() => setAsking(true)} />}
    >
      {questions.length === 0 && <EmptyState small title={words('questions.none')} />}
      {questions.length > 0 && (
        <Rows label={words('questions')}>
          {questions.map((question) => (
            <QuestionRow key={question.id} question={question} />
          ))}
        </Rows>
      )}
      <Dialog title={words('question.new')} opened={asking} onClose={close}>
        <DeskForm
          label={words('question.send')}
          said={words('question.sent')}
          values={{ title: '', text: '' }}
          send={({ title = '', text = '' }) => ask({ input: { title, text } })}
          onDone={done}
          onClose={close}
        >
          <TextField required autoFocus name="title" label={words('question.title')} maxLength={200} />
          <TextAreaField required name="text" label={words('question.text')} rows={6} maxLength={20_000} />
        </DeskForm>
      </Dialog>
    </Panel>
  );
}

function QuestionRow({ question }: { question: Question }) {
  const words = useWords(partnerDeskWords);
  const { dateTime } = useFormat();
  const { answer, answeredAt, answeredBy } = question;
  return (
    <RowItem
      title={`${question.number}. ${question.title}`}
      end={
        <StateBadge tone={answeredAt ? 'done' : 'accent'}>
          {words(answeredAt ? 'question.answered' : 'question.open')}
        </StateBadge>
      }
      detail={words('by', { name: question.askedBy, at: dateTime(question.askedAt) })}
    >
      <p className={styles['prose']}>{question.text}</p>
      {answer && answeredAt && (
        <div className={styles['answer']}>
          <p className={styles['text']}>{words('by', { name: answeredBy ?? '', at: dateTime(answeredAt) })}</p>
          <p className={styles['prose']}>{answer}</p>
        </div>
      )}
    </RowItem>
  );
}
