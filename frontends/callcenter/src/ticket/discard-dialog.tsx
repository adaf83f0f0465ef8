import { notify, useStep, useWords } from '@madang/frontend-kit';
import { callcenterWords } from '../words.ts';
import { StepDialog, type StepDialogProps } from './step-dialog.tsx';
import { DISCARD_TICKET } from './step-mutations.ts';

/** Says that discarding is final before it happens. */
export function DiscardDialog({ ticket, opened, onClose, onTaken }: StepDialogProps) {
  const words = useWords(callcenterWords);
  const [discard] = useStep(DISCARD_TICKET, (answer) => answer.discardTicket);
  const take = async () => {
    const outcome = await discard({ input: { ticketId: ticket.id } });
    if (!outcome.done) return outcome.userErrors;
    notify.done(words('discard.done', { number: ticket.number }));
    onTaken();
    return null;
  };
  return (
    <StepDialog
      title={words('discard.title')}
      opened={opened}
      onClose={onClose}
      field="ticketId"
      action={words('discard.do')}
      take={take}
    >
      <p>{words('discard.text')}</p>
    </StepDialog>
  );
}
