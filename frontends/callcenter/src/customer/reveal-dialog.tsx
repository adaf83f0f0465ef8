import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  StepButton,
  TextField,
  useForm,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { callcenterWords } from '../words.ts';
import { REVEAL_CUSTOMER } from './reveal-customer.ts';

/** Numbers at which a customer is reached. */
export interface Numbers {
  readonly mobile: string | null;
  readonly phone: string | null;
}

interface RevealProps {
  readonly customerId: string;
  readonly onClose: () => void;
  readonly onRevealed: (numbers: Numbers) => void;
}

/** Asks why a number must be seen, and hands it over once it is shown. */
export function RevealDialog({ opened, ...props }: RevealProps & { opened: boolean }) {
  const words = useWords(callcenterWords);
  return (
    <Dialog title={words('reveal.title')} opened={opened} onClose={props.onClose}>
      <RevealForm {...props} />
    </Dialog>
  );
}

function RevealForm({ customerId, onClose, onRevealed }: RevealProps) {
  const words = useWords(callcenterWords);
  const form = useForm({ defaultValues: { reason: '' } });
  const [reveal] = useStep(REVEAL_CUSTOMER, (answer) => answer.revealCustomer);
  const send = async ({ reason }: { reason: string }) => {
    const outcome = await reveal({ input: { customerId, reason } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    if (outcome.payload.revealed) onRevealed(outcome.payload.revealed);
    onClose();
  };
  return (
    <Form
      form={form}
      label={words('reveal.title')}
      onSubmit={send}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('new.cancel')}
          </Button>
          <StepButton
            primary
            label={words('reveal.do')}
            hotKey="mod+Enter"
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(send)()}
          />
        </>
      }
    >
      <p>{words('reveal.text')}</p>
      <TextField required autoFocus name="reason" label={words('reveal.reason')} hint={words('reveal.hint')} />
    </Form>
  );
}
