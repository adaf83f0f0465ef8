import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  StepButton,
  TextAreaField,
  useForm,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { accountsWords } from '../words.ts';
import { RESTORE_PERSON, SUSPEND_PERSON } from './person-query.ts';

interface SuspendedOrNot {
  readonly id: string;
  readonly suspendedAt?: string | null;
}

/** Suspends an account after saying what that does, or restores it at once. */
export function SuspendActions({ person, onDone }: { person: SuspendedOrNot; onDone: () => void }) {
  const words = useWords(accountsWords);
  const [asking, setAsking] = useState(false);
  const [restore, { busy }] = useStep(RESTORE_PERSON, (answer) => answer.restorePerson);
  const letIn = async () => {
    const outcome = await restore({ input: { personId: person.id } });
    if (outcome.done) notify.done(words('person.restored'));
    else for (const { message } of outcome.userErrors) notify.problem(message);
    onDone();
  };
  if (person.suspendedAt) {
    return <StepButton primary label={words('person.restore')} busy={busy} onRun={() => void letIn()} />;
  }
  return (
    <>
      <StepButton label={words('person.suspend')} onRun={() => setAsking(true)} />
      <Dialog title={words('person.suspend')} opened={asking} onClose={() => setAsking(false)}>
        <SuspendForm
          personId={person.id}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            onDone();
          }}
        />
      </Dialog>
    </>
  );
}

function SuspendForm({ personId, onClose, onDone }: { personId: string; onClose: () => void; onDone: () => void }) {
  const words = useWords(accountsWords);
  const form = useForm({ defaultValues: { reason: '' } });
  const [suspend] = useStep(SUSPEND_PERSON, (answer) => answer.suspendPerson);
  const save = async ({ reason }: { reason: string }) => {
    const outcome = await suspend({ input: { personId, reason } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('person.suspended.done'));
    onDone();
  };
  return (
    <Form
      form={form}
      label={words('person.suspend')}
      onSubmit={save}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={words('person.suspend')}
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(save)()}
          />
        </>
      }
    >
      <p>{words('person.suspend.text')}</p>
      <TextAreaField required autoFocus name="reason" label={words('person.suspend.reason')} rows={3} />
    </Form>
  );
}
