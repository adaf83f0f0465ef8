import {
  applyUserErrors,
  Button,
  Form,
  notify,
  TextAreaField,
  useDraft,
  useForm,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { WRITE_NOTE } from './note-acts.ts';
import { noteWords } from './note-words.ts';

/** Writes a note; a refusal stands at the field, and what was typed stays. */
export function WriteNote({ caseId, onWritten }: { caseId: string; onWritten: () => void }) {
  const words = useWords(noteWords);
  const [write] = useStep(WRITE_NOTE, (data) => data.writeCaseNote);
  const form = useForm({ defaultValues: { text: '' } });
  const dropDraft = useDraft(form, `case.${caseId}.note`);
  const send = async ({ text }: { text: string }) => {
    const outcome = await write({ input: { caseId, text } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    dropDraft();
    form.reset();
    notify.done(words('added'));
    onWritten();
  };
  return (
    <Form
      form={form}
      label={words('add')}
      onSubmit={send}
      footer={
        <Button type="submit" variant="default" size="xs" loading={form.formState.isSubmitting}>
          {words('add')}
        </Button>
      }
    >
      <TextAreaField required name="text" label={words('field.text')} rows={2} maxLength={20_000} />
    </Form>
  );
}
