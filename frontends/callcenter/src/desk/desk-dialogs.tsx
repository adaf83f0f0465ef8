import { DiscardDialog } from '../ticket/index.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import type { DeskCustomer } from './desk-queries.ts';
import type { OrderChoice } from './desk-screen.ts';
import { screenOf } from './desk-ticket.ts';
import { OrderLinkDialog } from './order-link-dialog.tsx';
import type { useDeskSteps } from './use-desk-steps.ts';
import type { Desk } from './use-desk.ts';

/** Questions that the desk asks: whether an order is linked, whose text is kept, whether a ticket is thrown away. */
export function DeskDialogs(props: {
  desk: Desk;
  steps: ReturnType<typeof useDeskSteps>;
  customer: DeskCustomer | null;
  choice: OrderChoice | null;
  onLink: (choice: OrderChoice) => void;
  onLeave: () => void;
  discarding: boolean;
  onDiscarded: () => void;
}) {
  const { desk, steps, customer, choice, onLink, onLeave, discarding, onDiscarded } = props;
  const { state, dispatch, ticket } = desk;
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
        <DiscardDialog
          ticket={ticket}
          opened={discarding}
          onClose={onDiscarded}
          onTaken={() => dispatch({ type: 'NEW' })}
        />
      )}
    </>
  );
}
