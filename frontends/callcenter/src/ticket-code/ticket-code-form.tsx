import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  StepButton,
  TextField,
  useForm,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import type { TicketCodeKind } from '../gql/graphql.ts';
import { PUT_TICKET_CODE, type CodeEntry } from './ticket-code-documents.ts';
import { ticketCodeWords } from './ticket-code-words.ts';

/** Form of a code: a new one, or the name of one that is there. */
export function TicketCodeForm(props: {
  kind: TicketCodeKind;
  entry: CodeEntry | null;
  onClose: () => void;
  onChanged: () => void;
}) {
  const { kind, entry, onClose, onChanged } = props;
  const words = useWords(ticketCodeWords);
  const form = useForm({ defaultValues: { code: entry?.code ?? '', ko: entry?.ko ?? '', en: entry?.en ?? '' } });
  const [put, { busy }] = useStep(PUT_TICKET_CODE, (data) => data.putTicketCode);
  const save = async (said: { code: string; ko: string; en: string }) => {
    const outcome = await put({ input: { kind, ...said } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('saved'));
    onChanged();
  };
  return (
    <Dialog opened onClose={onClose} title={entry ? `${words('edit')} · ${entry.code}` : words('new')}>
      <Form
        form={form}
        label={words(entry ? 'edit' : 'new')}
        onSubmit={save}
        footer={
          <>
            <Button variant="subtle" onClick={onClose}>
              {words('cancel')}
            </Button>
            <StepButton
              primary
              label={words('save')}
              hotKey="mod+Enter"
              busy={busy}
              onRun={() => void form.handleSubmit(save)()}
            />
          </>
        }
      >
        {!entry && (
          <TextField required autoFocus name="code" label={words('code')} hint={words('code.hint')} maxLength={10} />
        )}
        <TextField required autoFocus={entry !== null} name="ko" label={words('ko')} maxLength={50} />
        <TextField required name="en" label={words('en')} maxLength={50} />
      </Form>
    </Dialog>
  );
}
