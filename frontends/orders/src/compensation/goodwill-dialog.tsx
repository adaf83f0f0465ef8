import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  SelectField,
  StepButton,
  TextAreaField,
  TextField,
  useForm,
  useFormat,
  useStep,
  useWatch,
  useWords,
  wholeNumber,
} from '@madang/frontend-kit';
import { GIVE_GOODWILL, type CompensatedLine } from './compensation-documents.ts';
import { compensationWords } from './compensation-words.ts';

interface GoodwillValues {
  orderLineId: string;
  amount: string;
  reason: string;
}

/** Asks how much the buyer of a line is given without having to, and why; the rest of what was paid is the limit. */
export function GoodwillDialog(props: { lines: readonly CompensatedLine[]; onDone: () => void; onClose: () => void }) {
  const { lines, onDone, onClose } = props;
  const words = useWords(compensationWords);
  const format = useFormat();
  const [give] = useStep(GIVE_GOODWILL, (data) => data.giveGoodwill);
  const form = useForm<GoodwillValues>({ defaultValues: { orderLineId: lines[0]?.id ?? '', amount: '', reason: '' } });
  const chosen = useWatch({ control: form.control, name: 'orderLineId' });
  const line = lines.find(({ id }) => id === chosen);
  const left = (line?.paid?.amount ?? 0) - (line?.compensated?.amount ?? 0);
  const send = async ({ orderLineId, amount, reason }: GoodwillValues) => {
    const outcome = await give({ input: { orderLineId, amount: wholeNumber(amount) ?? 0, reason } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('give.done'));
    onDone();
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={words('give.title')}>
      <Form
        form={form}
        label={words('give.title')}
        onSubmit={send}
        footer={
          <>
            <Button variant="subtle" onClick={onClose}>
              {words('close')}
            </Button>
            <StepButton
              primary
              label={words('give.send')}
              hotKey="mod+Enter"
              busy={form.formState.isSubmitting}
              onRun={() => void form.handleSubmit(send)()}
            />
          </>
        }
      >
        <SelectField
          name="orderLineId"
          required
          label={words('give.line')}
          choices={lines.map(({ id, number, variant }) => ({ value: id, label: `${variant.sku} · ${number}` }))}
        />
        <TextField
          name="amount"
          required
          autoFocus
          label={words('give.amount')}
          inputMode="numeric"
          hint={words('give.amount.left', { left: format.money({ amount: left, currency: 'KRW' }) })}
        />
        <TextAreaField name="reason" required label={words('give.reason')} rows={2} maxLength={500} />
      </Form>
    </Dialog>
  );
}
