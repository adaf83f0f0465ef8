import { Dialog, SelectField, TextAreaField, TextField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { ActForm, type FormWays } from '../case-form/index.ts';
import { CAUSES, WRITE_LESSON } from './lesson-query.ts';
import { lessonWords } from './lesson-words.ts';

interface DialogProps extends FormWays {
  readonly caseId: string;
}

/** Writes what was learnt from a case that has ended. */
export function WriteLessonDialog({ opened, ...props }: DialogProps & { opened: boolean }) {
  const words = useWords(lessonWords);
  return (
    <Dialog title={words('write')} opened={opened} onClose={props.onClose} width={560}>
      {opened && <LessonForm {...props} />}
    </Dialog>
  );
}

function LessonForm({ caseId, ...ways }: DialogProps) {
  const words = useWords(lessonWords);
  const [write] = useStep(WRITE_LESSON, (data) => data.writeLesson);
  const form = useForm({ defaultValues: { cause: '', title: '', text: '' } });
  return (
    <ActForm
      form={form}
      label={words('write')}
      done={words('write.done')}
      draft={`case.${caseId}.lesson`}
      take={({ cause, ...texts }) =>
        write({ input: { caseId, cause: CAUSES.find((each) => each === cause) ?? 'OTHER', ...texts } })
      }
      {...ways}
    >
      <p>{words('write.text')}</p>
      <SelectField
        required
        name="cause"
        label={words('field.cause')}
        choices={CAUSES.map((value) => ({ value, label: words(`cause.${value}`) }))}
      />
      <TextField required autoFocus name="title" label={words('field.title')} maxLength={200} />
      <TextAreaField required name="text" label={words('field.text')} rows={5} maxLength={20_000} />
    </ActForm>
  );
}
