import { useApolloClient } from '@apollo/client/react';
import { DiscardDialog, EscalateDialog } from '../ticket/index.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import type { DeskCustomer } from './desk-queries.ts';
import type { AskedStep, OrderChoice } from './desk-screen.ts';
import { DESK_TICKET, screenOf } from './desk-ticket.ts';
import { OrderLinkDialog } from './order-link-dialog.tsx';
import type { useDeskSteps } from './use-desk-steps.ts';
import type { Desk } from './use-desk.ts';

/** Questions that the desk asks: whether an order is linked, whose text is kept, whether a ticket is thrown away or becomes a dispute. */
export function DeskDialogs(props: {
  desk: Desk;
  steps: ReturnType<typeof useDeskSteps>;
  customer: DeskCustomer | null;
  choice: OrderChoice | null;
  onLink: (choice: OrderChoice) => void;
  onLeave: () => void;
  asking: AskedStep | null;
  onAsked: () => void;
}) {
  const { desk, steps, customer, choice, onLink, onLeave, asking, onAsked } = props;
  const { state, dispatch, ticket } = desk;
  const client = useApolloClient();
  return (
    <>
      <OrderLinkDialog
        choice={choice}
        screen={state.screen}
        customer={customer}
        ticketNumber={ticket?.number ?? ''}
        onLink={onLink}
        onClose={onLeave}
      />
      <ConflictDialog
        conflict={steps.conflict}
        screen={state.screen}
        onKeepMine={({ step, theirs }) => void steps.take(step, theirs.version)}
        onTakeTheirs={(theirs) => {
          steps.closeConflict();
          steps.forget();
          dispatch({ type: 'OPEN', screen: screenOf(theirs) });
        }}
        onClose={steps.closeConflict}
      />
      {ticket && (
        <>
          <DiscardDialog
            ticket={ticket}
            opened={asking === 'DISCARD'}
            onClose={onAsked}
            onTaken={() => dispatch({ type: 'NEW' })}
          />
          <EscalateDialog
            ticket={ticket}
            opened={asking === 'ESCALATE'}
            onClose={onAsked}
            onTaken={() => void client.refetchQueries({ include: [DESK_TICKET] })}
          />
        </>
      )}
    </>
  );
}
