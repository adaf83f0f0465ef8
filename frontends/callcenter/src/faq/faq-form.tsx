import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  notifyRefusal,
  StepButton,
  TextAreaField,
  TextField,
  useForm,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { CHANGE_FAQ_ENTRY, CREATE_FAQ_ENTRY, REMOVE_FAQ_ENTRY } from './faq-documents.ts';
import { faqWords } from './faq-words.ts';

/** What an entry says, as its form holds it. */
export interface FaqValues {
  readonly category: string;
  readonly question: string;
  readonly answer: string;
}

/** Form of an entry, new or there already. */
export function FaqForm({
  entryId,
  values,
  onClose,
  onChanged,
}: {
  readonly entryId: string | null;
  readonly values: FaqValues;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const words = useWords(faqWords);
  const form = useForm<FaqValues>({ defaultValues: values });
  const [create, { busy: creates }] = useStep(CREATE_FAQ_ENTRY, (data) => data.createFaqEntry);
  const [change, { busy: changes }] = useStep(CHANGE_FAQ_ENTRY, (data) => data.changeFaqEntry);
  const save = async (said: FaqValues) => {
    const outcome = await (entryId === null ? create({ input: said }) : change({ input: { entryId, ...said } }));
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('saved'));
    onChanged();
  };
  return (
    <Dialog opened onClose={onClose} title={words(entryId === null ? 'new' : 'edit')} width={560}>
      <Form
        form={form}
        label={words('edit')}
        onSubmit={save}
        footer={
          <>
            {entryId !== null && <RemoveEntry entryId={entryId} onChanged={onChanged} />}
            <Button variant="subtle" onClick={onClose}>
              {words('cancel')}
            </Button>
            <StepButton
              primary
              label={words('save')}
              hotKey="mod+Enter"
              busy={creates || changes}
              onRun={() => void form.handleSubmit(save)()}
            />
          </>
        }
      >
        <TextField
          required
          autoFocus
          name="category"
          label={words('category')}
          hint={words('category.hint')}
          maxLength={40}
        />
        <TextField required name="question" label={words('question')} maxLength={200} />
        <TextAreaField required name="answer" label={words('answer')} rows={6} maxLength={4000} />
      </Form>
    </Dialog>
  );
}

function RemoveEntry({ entryId, onChanged }: { entryId: string; onChanged: () => void }) {
  const words = useWords(faqWords);
  const [remove, { busy }] = useStep(REMOVE_FAQ_ENTRY, (data) => data.removeFaqEntry);
  const run = async () => {
    const outcome = await remove({ input: { entryId } });
    if (!outcome.done) return notifyRefusal(outcome);
    notify.done(words('removed'));
    onChanged();
  };
  return (
    <Button variant="subtle" color="red" loading={busy} onClick={() => void run()}>
      {words('remove')}
    </Button>
  );
}
