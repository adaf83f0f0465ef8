import { ProblemArea, useTitle, useUrlState, useWords, VisuallyHidden } from '@madang/frontend-kit';
import { useRef, useState } from 'react';
import { HistoryDock } from '../call/index.ts';
import { CustomerBar } from './customer-bar.tsx';
import { CustomerPanes } from './customer-panes.tsx';
import { DeskDialogs } from './desk-dialogs.tsx';
import type { AskedStep, OrderChoice } from './desk-screen.ts';
import { DeskTabs } from './desk-tabs.tsx';
import { DeskWatchers } from './desk-watchers.tsx';
import { deskWords } from './desk-words.ts';
import { Intake, IntakeFoot } from './intake.tsx';
import { OrderRelated } from './order-related.tsx';
import { PickupPart } from './pickup-part.tsx';
import { useDeskCustomer } from './use-desk-customer.ts';
import { useDeskDrafts } from './use-desk-drafts.ts';
import { useDeskOrder, useLookedOrder } from './use-desk-order.ts';
import { useDeskSteps } from './use-desk-steps.ts';
import { useDesk } from './use-desk.ts';
import { useWayForCallers } from './use-way-for-callers.ts';
import styles from './desk.module.css';

/** The desk an agent never has to leave: who calls, the intake, its keys, and what is known of order and customer (E1–E9). */
export function DeskPage() {
  const words = useWords(deskWords);
  useTitle(words('title'));
  const desk = useDesk();
  const { state, dispatch } = desk;
  const { screen } = state;
  const [{ tab }, change] = useUrlState({ tab: 'form' });
  const drafts = useDeskDrafts(desk);
  const steps = useDeskSteps(desk, drafts.drop);
  const { customer, ...customers } = useDeskCustomer(screen.customerId);
  const linked = useDeskOrder(screen.orderId);
  const looked = useLookedOrder(screen.orderId);
  const [choice, setChoice] = useState<OrderChoice | null>(null);
  const [pickupId, setPickupId] = useState<string | null>(null);
  const [asking, setAsking] = useState<AskedStep | null>(null);
  const toForm = () => change({ tab: 'form' });
  const focusedRef = useRef(0);
  const onLook = useWayForCallers(desk, tab === 'form');
  const renew = (type: 'NEW' | 'ADD' | 'RESTORE') => {
    steps.forget();
    toForm();
    dispatch({ type });
  };
  const link = (chosen: OrderChoice) => {
    dispatch({ type: 'LINK', choice: chosen });
    setChoice(null);
    toForm();
  };
  return (
    <div className={styles['desk']}>
      <VisuallyHidden component="h1">{words('title')}</VisuallyHidden>
      <CustomerBar
        desk={desk}
        customer={customer}
        invalid={steps.problems.has('customerId')}
        onLook={onLook}
        onFresh={customers.refetch}
      />
      <DeskTabs
        value={tab}
        onChange={(next) => change({ tab: next })}
        onChoose={setChoice}
        onPickup={setPickupId}
        onDraft={(draft) => {
          toForm();
          void drafts.open(draft);
        }}
        onDropDraft={(draftId) => void drafts.drop(draftId)}
        form={<Intake desk={desk} steps={steps} customer={customer} order={linked.order} focusedRef={focusedRef} />}
      />
      <IntakeFoot
        desk={desk}
        busy={steps.busy}
        onPutAside={() => void drafts.putAside()}
        onRenew={renew}
        onStep={(step) => {
          toForm();
          void steps.take(step);
        }}
        watchers={<DeskWatchers desk={desk} steps={steps} />}
        onAsk={setAsking}
      />
      <OrderRelated order={linked.order} onRetry={linked.refetch} />
      {customers.error && screen.customerId !== null ? (
        <ProblemArea small error={customers.error} onRetry={customers.refetch} />
      ) : (
        <CustomerPanes
          customer={customer}
          order={looked.order ?? linked.order}
          onLook={looked.look}
          onChoose={setChoice}
          onPickup={setPickupId}
          onRetry={customers.refetch}
        />
      )}
      <DeskDialogs
        desk={desk}
        steps={steps}
        customer={customer}
        choice={choice}
        onLink={link}
        onLeave={() => setChoice(null)}
        asking={asking}
        onAsked={() => setAsking(null)}
      />
      <HistoryDock />
      {pickupId !== null && (
        <PickupPart
          orderId={pickupId}
          onDone={pickupId === screen.orderId ? linked.refetch : looked.refetch}
          onClose={() => setPickupId(null)}
        />
      )}
    </div>
  );
}
