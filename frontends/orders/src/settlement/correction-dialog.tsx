import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  SelectField,
  TextAreaField,
  TextField,
  useForm,
  useStep,
  useWords,
  wholeNumber,
} from '@madang/frontend-kit';
import { REQUEST_CORRECTION } from './settlement-acts.ts';
import { settlementWords } from './settlement-words.ts';

interface Wanted {
  readonly storefrontCode: string;
  readonly amount: string;
  readonly reason: string;
}

/** Asks for a correction, which somebody else approves. */
export function CorrectionDialog(props: { opened: boolean; codes: readonly string[]; onClose: () => void }) {
  const { opened, codes, onClose } = props;
  const words = useWords(settlementWords);
  return (
    <Dialog title={words('correct')} opened={opened} onClose={onClose}>
      <CorrectionForm codes={codes} onClose={onClose} />
    </Dialog>
  );
}

function CorrectionForm({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const words = useWords(settlementWords);
  const form = useForm<Wanted>({ defaultValues: { storefrontCode: codes[0] ?? '', amount: '', reason: '' } });
  const [request] = useStep(REQUEST_CORRECTION, (data) => data.requestSettlementCorrection);
  const send = async ({ storefrontCode, amount, reason }: Wanted) => {
    const outcome = await request({
      input: { storefrontCode, amount: wholeNumber(amount, { signed: true }) ?? 0, reason },
    });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('correct.done'));
    onClose();
  };
  return (
    <Form
      form={form}
      label={words('correct')}
      onSubmit={send}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <Button variant="filled" type="submit" loading={form.formState.isSubmitting}>
            {words('correct')}
          </Button>
        </>
      }
    >
      <p>{words('correct.text')}</p>
      <SelectField
        name="storefrontCode"
        label={words('storefront')}
        choices={codes.map((code) => ({ value: code, label: code }))}
        required
      />
      <TextField
        name="amount"
        label={words('correct.amount')}
        hint={words('correction.help')}
        inputMode="numeric"
        required
      />
      <TextAreaField name="reason" label={words('reason')} required />
    </Form>
  );
}
