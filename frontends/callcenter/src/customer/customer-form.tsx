import { Button, Form, StepButton, TextField, useWords, type FormProps } from '@madang/frontend-kit';
import type { CustomerText } from './customer-text.ts';
import { customerWords } from './customer-words.ts';

/** What is written down of a customer: name, numbers and MID (E1.13, E2). */
export function CustomerForm(
  props: Pick<FormProps<CustomerText>, 'form' | 'label' | 'onSubmit'> & {
    /** Said below a field. */
    hints: Partial<CustomerText>;
    busy: boolean;
    onClose: () => void;
  },
) {
  const { form, label, onSubmit, hints, busy, onClose } = props;
  const words = useWords(customerWords);
  return (
    <Form
      form={form}
      label={label}
      onSubmit={onSubmit}
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
            onRun={() => void form.handleSubmit(onSubmit)()}
          />
        </>
      }
    >
      <TextField required autoFocus name="name" label={words('name')} hint={hints.name} maxLength={100} />
      <TextField name="mobile" label={words('mobile')} hint={hints.mobile} inputMode="tel" maxLength={30} />
      <TextField name="phone" label={words('phone')} hint={hints.phone} inputMode="tel" maxLength={30} />
      <TextField name="mid" label={words('mid')} hint={hints.mid} maxLength={50} />
    </Form>
  );
}
