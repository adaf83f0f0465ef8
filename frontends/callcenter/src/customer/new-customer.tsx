import { applyUserErrors, Dialog, notify, useForm, useStep, useWords } from '@madang/frontend-kit';
import { CREATE_CUSTOMER } from '../call/index.ts';
import { CustomerForm } from './customer-form.tsx';
import { textFrom, type CustomerText } from './customer-text.ts';
import { customerWords } from './customer-words.ts';

interface NewCustomerProps {
  /** What was looked for in vain; nothing where nobody is being made. */
  readonly sought: string | null;
  readonly onSaved: (customerId: string) => void;
  readonly onClose: () => void;
}

/** Makes a customer of somebody who asks without ringing, by a mail or at a storefront (E2). */
export function NewCustomer(props: NewCustomerProps) {
  const { sought, onClose } = props;
  const words = useWords(customerWords);
  return (
    <Dialog title={words('new.title')} opened={sought !== null} onClose={onClose}>
      <NewForm {...props} />
    </Dialog>
  );
}

function NewForm({ sought, onSaved, onClose }: NewCustomerProps) {
  const words = useWords(customerWords);
  const form = useForm<CustomerText>({ defaultValues: textFrom(sought ?? '') });
  const [create, { busy }] = useStep(CREATE_CUSTOMER, (data) => data.createCustomer);
  const save = async ({ name, mobile, phone, mid }: CustomerText) => {
    const outcome = await create({
      input: { name, mobile: mobile || null, phone: phone || null, mid: mid || null },
    });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    const { customer } = outcome.payload;
    if (!customer) return;
    notify.done(words('created'));
    onSaved(customer.id);
  };
  return (
    <CustomerForm form={form} label={words('new.title')} onSubmit={save} hints={{}} busy={busy} onClose={onClose} />
  );
}
