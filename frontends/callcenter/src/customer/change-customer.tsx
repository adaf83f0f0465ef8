import { ActionIcon, applyUserErrors, Dialog, notify, Tooltip, useForm, useStep, useWords } from '@madang/frontend-kit';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { CHANGE_CUSTOMER } from './customer-act-documents.ts';
import { CustomerForm } from './customer-form.tsx';
import { changesOf, textOf, type CustomerText } from './customer-text.ts';
import { customerWords } from './customer-words.ts';

/** A customer who can be changed, as the graph last told of them. */
interface Known {
  readonly id: string;
  readonly revision: string | null;
  readonly name: string;
  readonly mobile: string | null;
  readonly phone: string | null;
  readonly mid: string | null;
}

/** The way to change name, numbers and MID of a customer where they are shown (E1.13). */
export function ChangeCustomer({ customer, onFresh }: { customer: Known; onFresh: () => void }) {
  const words = useWords(customerWords);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Tooltip label={words('change')}>
        <ActionIcon variant="subtle" size="sm" aria-label={words('change')} onClick={() => setOpen(true)}>
          <IconPencil size={14} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Dialog title={words('change')} opened={isOpen} onClose={close}>
        <ChangeForm customer={customer} onFresh={onFresh} onClose={close} />
      </Dialog>
    </>
  );
}

/** What was typed stays when a colleague was quicker: what is saved now stands below each field, and the next saving has seen it. */
function ChangeForm({ customer, onFresh, onClose }: { customer: Known; onFresh: () => void; onClose: () => void }) {
  const words = useWords(customerWords);
  const [shown] = useState(customer);
  const [isBehind, setBehind] = useState(false);
  const form = useForm<CustomerText>({ defaultValues: textOf(shown) });
  const [change, { busy }] = useStep(CHANGE_CUSTOMER, (data) => data.changeCustomer);
  const save = async (typed: CustomerText) => {
    const changes = changesOf(textOf(shown), typed);
    if (Object.keys(changes).length === 0) return onClose();
    const { revision } = isBehind ? customer : shown;
    const outcome = await change({ input: { customerId: shown.id, expectedRevision: revision, ...changes } });
    if (outcome.done) {
      notify.done(words('changed'));
      return onClose();
    }
    if (outcome.userErrors.some(({ code }) => code === 'CUSTOMER_CHANGED')) {
      setBehind(true);
      onFresh();
    }
    applyUserErrors(form, outcome.userErrors);
  };
  const theirs = isBehind ? changesOf(textOf(shown), textOf(customer)) : {};
  const now = Object.fromEntries(
    Object.entries(theirs).map(([field, value]) => [field, words('now', { value: value || words('nothing') })]),
  );
  const hints = { mobile: words('number.hint'), ...now };
  return (
    <CustomerForm form={form} label={words('change')} onSubmit={save} hints={hints} busy={busy} onClose={onClose} />
  );
}
