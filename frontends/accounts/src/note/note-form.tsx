import {
  applyUserErrors,
  Form,
  notify,
  StepButton,
  TextAreaField,
  useForm,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { accountsWords } from '../words.ts';
import { WRITE_NOTE } from './write-note.ts';

/** A note to be written; the refusals of the service stand beside the field. */
export function NoteForm({ onWritten }: { onWritten: () => void }) {
  const words = useWords(accountsWords);
  const form = useForm({ defaultValues: { text: '' } });
  const [write, { busy }] = useStep(WRITE_NOTE, (data) => data.writeAccountsNote);
  const save = async (input: { text: string }) => {
    const outcome = await write({ input });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    form.reset();
    notify.done(words('note.written'));
    onWritten();
  };
  return (
    <Form
      form={form}
      label={words('note.new')}
      onSubmit={save}
      footer={
        <StepButton
          primary
          label={words('note.write')}
          hotKey="mod+Enter"
          busy={busy}
          onRun={() => void form.handleSubmit(save)()}
        />
      }
    >
      <TextAreaField required name="text" label={words('note.text')} rows={3} />
    </Form>
  );
}
