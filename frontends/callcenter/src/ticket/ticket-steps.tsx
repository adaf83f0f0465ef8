import { notify, StepButton, useStep, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import type { TicketStep } from '../gql/graphql.ts';
import { callcenterWords } from '../words.ts';
import { DiscardDialog } from './discard-dialog.tsx';
import { EscalateDialog } from './escalate-dialog.tsx';
import type { SteppingTicket } from './step-dialog.tsx';
import { COMPLETE_TICKET } from './step-mutations.ts';
import { TransferDialog } from './transfer-dialog.tsx';

/** Buttons for the steps that the graph says are open, the likeliest as the primary one. */
export function TicketSteps({ ticket, onTaken }: { ticket: SteppingTicket; onTaken: () => void }) {
  const words = useWords(callcenterWords);
  const [asking, setAsking] = useState<TicketStep | null>(null);
  const [complete, { busy }] = useStep(COMPLETE_TICKET, (data) => data.completeTicket);
  const may = (step: TicketStep) => ticket.availableSteps.includes(step);
  const finish = async () => {
    const outcome = await complete({ input: { ticketId: ticket.id } });
    if (outcome.done) notify.done(words('complete.done', { number: ticket.number }));
    else for (const { message } of outcome.userErrors) notify.problem(message);
    onTaken();
  };
  const dialog = { ticket, onClose: () => setAsking(null), onTaken };
  return (
    <>
      {may('DISCARD') && <StepButton label={words('act.DISCARD')} onRun={() => setAsking('DISCARD')} />}
      {may('ESCALATE') && <StepButton label={words('act.ESCALATE')} hotKey="F9" onRun={() => setAsking('ESCALATE')} />}
      {may('TRANSFER') && <StepButton label={words('act.TRANSFER')} hotKey="F5" onRun={() => setAsking('TRANSFER')} />}
      {may('COMPLETE') && (
        <StepButton primary label={words('act.COMPLETE')} hotKey="F6" busy={busy} onRun={() => void finish()} />
      )}
      <TransferDialog {...dialog} opened={asking === 'TRANSFER'} />
      <DiscardDialog {...dialog} opened={asking === 'DISCARD'} />
      <EscalateDialog {...dialog} opened={asking === 'ESCALATE'} />
    </>
  );
}
