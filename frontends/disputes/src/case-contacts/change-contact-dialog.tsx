import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  StepButton,
  TextField,
  useForm,
  useFormat,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { recordWords } from '../case-records/index.ts';
import type { CaseSide } from '../gql/graphql.ts';
import { CHANGE_CONTACT } from './contact-acts.ts';
import type { Contact } from './contact.ts';

interface ContactValues {
  phone: string;
  email: string;
  address: string;
}

/** Asks for a new contact of a party; what is left empty stays as it is. */
export function ChangeContactDialog(props: {
  caseId: string;
  side: CaseSide | null;
  now: Contact;
  onClose: () => void;
}) {
  const { caseId, side, now, onClose } = props;
  const words = useWords(recordWords);
  return (
    <Dialog
      title={side && words('contact.change.title', { side: words(`contact.${side}`) })}
      opened={side !== null}
      onClose={onClose}
    >
      {side && <ChangeForm key={side} caseId={caseId} side={side} now={now} onClose={onClose} />}
    </Dialog>
  );
}

function ChangeForm(props: { caseId: string; side: CaseSide; now: Contact; onClose: () => void }) {
  const { caseId, side, now, onClose } = props;
  const words = useWords(recordWords);
  const { phone } = useFormat();
  const [change] = useStep(CHANGE_CONTACT, (data) => data.changeContact);
  // Contacts are personal data: no draft of them stays in the browser.
  const form = useForm<ContactValues>({ defaultValues: { phone: '', email: '', address: '' } });
  const send = async (values: ContactValues) => {
    const said = saidIn(values);
    if (Object.keys(said).length === 0)
      return form.setError('phone', { type: 'server', message: words('contact.change.nothing') });
    const outcome = await change({ input: { caseId, side, ...said } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('contact.saved'));
    onClose();
  };
  const hint = (value: string | null) => value && words('contact.change.now', { value });
  return (
    <Form
      form={form}
      label={words('contact.change.title', { side: words(`contact.${side}`) })}
      onSubmit={send}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={words('contact.save')}
            hotKey="mod+Enter"
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(send)()}
          />
        </>
      }
    >
      <p>{words(`contact.change.text.${side}`)}</p>
      <TextField
        autoFocus
        name="phone"
        label={words('contact.phone')}
        inputMode="tel"
        hint={hint(now.phone && phone(now.phone))}
      />
      <TextField name="email" label={words('contact.email')} hint={hint(now.email)} />
      <TextField name="address" label={words('contact.address')} maxLength={200} hint={hint(now.address)} />
    </Form>
  );
}

/** What was filled in; a field that is not said stays as it is. */
function saidIn({ phone, email, address }: ContactValues): Partial<ContactValues> {
  return { ...(phone.trim() && { phone }), ...(email.trim() && { email }), ...(address.trim() && { address }) };
}
