import {
  applyUserErrors,
  classNames,
  Form,
  notify,
  StepButton,
  TextAreaField,
  useDraft,
  useForm,
  useFormat,
  useStep,
  useWatch,
  useWords,
} from '@madang/frontend-kit';
import { ANSWER_QUESTION, type ShownQuestion } from './question-documents.ts';
import { questionWords } from './question-words.ts';
import styles from './questions.module.css';

/** Most characters that an answer may have. */
const MOST = 2000;

interface AnswerValues {
  readonly text: string;
}

/** Answers a question; one that was refused is written on from, and what is typed stays until it is taken. */
export function AnswerForm(props: { question: ShownQuestion; onRefused: () => void; onDone: () => void }) {
  const { question, onRefused, onDone } = props;
  const words = useWords(questionWords);
  const form = useForm<AnswerValues>({ defaultValues: { text: question.answer ?? '' } });
  const dropDraft = useDraft(form, `question.${question.id}.answer`);
  const [answer, { busy }] = useStep(ANSWER_QUESTION, (data) => data.answerStorefrontQuestion);
  const text = useWatch({ control: form.control, name: 'text' });
  const send = async (values: AnswerValues) => {
    const outcome = await answer({ input: { questionId: question.id, text: values.text } });
    if (!outcome.done) {
      applyUserErrors(form, outcome.userErrors);
      return onRefused();
    }
    dropDraft();
    notify.done(words('answer.sent'));
    onDone();
  };
  return (
    <Form
      form={form}
      label={words('answer')}
      onSubmit={send}
      footer={
        <StepButton
          primary
          label={words(question.state === 'REFUSED' ? 'answer.again' : 'answer.send')}
          hotKey="mod+Enter"
          busy={busy}
          onRun={() => void form.handleSubmit(send)()}
        />
      }
    >
      <TextAreaField
        required
        autoFocus={matchMedia('(min-width: 641px)').matches}
        name="text"
        label={words('answer.text')}
        hint={<Hint length={text.trim().length} />}
        rows={4}
      />
    </Form>
  );
}

function Hint({ length }: { length: number }) {
  const words = useWords(questionWords);
  const { number } = useFormat();
  return (
    <span className={styles['hint']}>
      <span>{words('answer.public')}</span>
      <span className={classNames(styles['count'], length > MOST && styles['over'])}>
        {words('answer.count', { count: number(length), most: number(MOST) })}
      </span>
    </span>
  );
}
