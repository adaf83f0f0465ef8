import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  notifyRefusal,
  StepButton,
  TextField,
  useForm,
  useFormat,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { callWords } from './call-words.ts';
import { CREATE_CUSTOMER, KEEP_CALL_NUMBER } from './caller-documents.ts';
import type { DeskCall } from './desk-state.ts';

/** Makes a customer of a caller who is not known, with the number that rang (E2). */
export function NewCaller(props: { call: DeskCall; onSaved: (customerId: string) => void; onClose: () => void }) {
  const { call, onSaved, onClose } = props;
  const words = useWords(callWords);
  const format = useFormat();
  const form = useForm({ defaultValues: { name: '' } });
  const [create, { busy: creates }] = useStep(CREATE_CUSTOMER, (data) => data.createCustomer);
  const [keep, { busy: keeps }] = useStep(KEEP_CALL_NUMBER, (data) => data.keepCallNumber);
  const { number } = call;
  const save = async ({ name }: { name: string }) => {
    const isMobile = number?.startsWith('01') ?? false;
    const outcome = await create({ input: { name, ...(number && { [isMobile ? 'mobile' : 'phone']: number }) } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    const { customer } = outcome.payload;
    if (!customer) return;
    if (number) {
      const input = { callId: call.id, customerId: customer.id, as: isMobile ? 'MOBILE' : 'PHONE' } as const;
      notifyRefusal(await keep({ input }));
    }
    notify.done(words('new.saved'));
    onSaved(customer.id);
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={`${words('new.title')} · ${number ? format.phone(number) : words('hidden')}`}
    >
      <Form
        form={form}
        label={words('new.title')}
        onSubmit={save}
        footer={
          <>
            <Button variant="subtle" onClick={onClose}>
              {words('cancel')}
            </Button>
            <StepButton
              primary
              label={words('new.save')}
              hotKey="mod+Enter"
              busy={creates || keeps}
              onRun={() => void form.handleSubmit(save)()}
            />
          </>
        }
      >
        <TextField required autoFocus name="name" label={words('new.name')} maxLength={100} />
      </Form>
    </Dialog>
  );
}
