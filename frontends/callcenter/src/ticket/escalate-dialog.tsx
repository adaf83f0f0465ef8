import { useApolloClient } from '@apollo/client/react';
import { notify, TextAreaField, useStep, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import { callcenterWords } from '../words.ts';
import { awaitCase } from './await-case.ts';
import { StepDialog, type StepDialogProps } from './step-dialog.tsx';
import { ESCALATE_TICKET } from './step-mutations.ts';

/** Asks why a ticket becomes a dispute case, and tells when the case is open, wherever the person is by then. */
export function EscalateDialog({ ticket, opened, onClose, onTaken }: StepDialogProps) {
  const words = useWords(callcenterWords);
  const client = useApolloClient();
  const [escalate] = useStep(ESCALATE_TICKET, (answer) => answer.escalateTicket);
  const tell = async () => {
    const dispute = await awaitCase(client, ticket.id);
    if (!dispute) return notify.news(words('escalate.late'), { stays: true });
    return notify.news(
      <>
        {words('escalate.opened', { number: dispute.number })} ·{' '}
        <Link to={`/disputes/cases/${dispute.id}`}>{words('escalate.go')}</Link>
      </>,
      { stays: true },
    );
  };
  const take = async (reason: string) => {
    const outcome = await escalate({ input: { ticketId: ticket.id, reason } });
    if (!outcome.done) return outcome.userErrors;
    notify.done(words('escalate.done'));
    onTaken();
    void tell();
    return null;
  };
  return (
    <StepDialog
      title={words('escalate.title')}
      opened={opened}
      onClose={onClose}
      field="reason"
      action={words('escalate.do')}
      take={take}
    >
      <p>{words('escalate.text')}</p>
      <TextAreaField required autoFocus name="reason" label={words('escalate.reason')} rows={4} />
    </StepDialog>
  );
}
