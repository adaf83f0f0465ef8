import { Faint, TextAreaField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { ActForm, type FormWays } from '../case-form/index.ts';
import { ANSWER_QUESTION } from './question-query.ts';
import { questionWords } from './question-words.ts';

interface AnswerProps extends FormWays {
  readonly questionId: string;
}

/** Answers a question below it; a refusal stands at the field, and what was typed stays. */
export function AnswerForm({ questionId, ...ways }: AnswerProps) {
  const words = useWords(questionWords);
  const [send] = useStep(ANSWER_QUESTION, (data) => data.answerPartnerQuestion);
  const form = useForm({ defaultValues: { answer: '' } });
  return (
    <ActForm
      form={form}
      label={words('answer.send')}
      done={words('answer.done')}
      draft={`partner-question.${questionId}.answer`}
      take={({ answer }) => send({ input: { questionId, answer } })}
      {...ways}
    >
      <TextAreaField required autoFocus name="answer" label={words('field.answer')} rows={4} maxLength={20_000} />
      <Faint>{words('answer.text')}</Faint>
    </ActForm>
  );
}
