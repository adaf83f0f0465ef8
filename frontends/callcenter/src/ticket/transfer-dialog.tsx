import { useQuery } from '@apollo/client/react';
import { notify, ProblemArea, SelectField, useStep, useWords } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { callcenterWords } from '../words.ts';
import { StepDialog, type StepDialogProps } from './step-dialog.tsx';
import { TRANSFER_TICKET } from './step-mutations.ts';

const AGENTS = graphql(`
  query TransferAgents {
    agents {
      id
      name
      extension
    }
  }
`);

/** Asks to whom a ticket goes (F5); the transferee is mandatory (E4). */
export function TransferDialog({ ticket, opened, onClose, onTaken }: StepDialogProps) {
  const words = useWords(callcenterWords);
  const { data, error, refetch } = useQuery(AGENTS, { skip: !opened });
  const [transfer] = useStep(TRANSFER_TICKET, (answer) => answer.transferTicket);
  const take = async (transfereeId: string) => {
    const outcome = await transfer({ input: { ticketId: ticket.id, transfereeId } });
    if (!outcome.done) return outcome.userErrors;
    notify.done(words('transfer.done', { name: outcome.payload.ticket?.transferee?.name ?? '' }));
    onTaken();
    return null;
  };
  const choices = (data?.agents ?? []).map(({ id, name, extension }) => ({
    value: id,
    label: extension === null ? name : `${name} · ${extension}`,
  }));
  return (
    <StepDialog
      title={words('transfer.title')}
      opened={opened}
      onClose={onClose}
      field="transfereeId"
      action={words('transfer.do')}
      take={take}
    >
      {error ? (
        <ProblemArea small error={error} onRetry={() => void refetch()} />
      ) : (
        <SelectField
          required
          autoFocus
          name="transfereeId"
          label={words('transfer.to')}
          choices={choices}
          placeholder={words('transfer.pick')}
        />
      )}
    </StepDialog>
  );
}
