import { useQuery } from '@apollo/client/react';
import { Button, Faint, Moment, ProblemArea, SkeletonLines, useWords } from '@madang/frontend-kit';
import { useEffect, useEffectEvent, type ReactNode, type RefObject } from 'react';
import { Elapsed, TicketStatusBadge } from '../ticket/index.ts';
import { AnswerBox } from './answer-box.tsx';
import { DeskForm } from './desk-form.tsx';
import type { DeskStep } from './desk-input.ts';
import { DeskKeys } from './desk-keys.tsx';
import { DESK_CODES, type DeskCustomer, type DeskOrder } from './desk-queries.ts';
import type { AskedStep, DeskState } from './desk-screen.ts';
import type { ShownTicket } from './desk-ticket.ts';
import { deskWords } from './desk-words.ts';
import type { useDeskSteps } from './use-desk-steps.ts';
import type { Desk } from './use-desk.ts';
import styles from './desk.module.css';

const ASKED: readonly AskedStep[] = ['DISCARD', 'ESCALATE'];

/** The intake: its form, and what stands in its way. */
export function Intake(props: {
  desk: Desk;
  steps: ReturnType<typeof useDeskSteps>;
  customer: DeskCustomer | null;
  order: DeskOrder | null;
  /** Turn of the screen that had the focus last. */
  focusedRef: RefObject<number>;
}) {
  const { desk, steps, customer, order, focusedRef } = props;
  const { problems } = steps;
  const { data, error, refetch } = useQuery(DESK_CODES, { fetchPolicy: 'cache-and-network' });
  const [first] = problems.keys();
  useEffect(() => {
    if (first !== undefined) document.getElementById(`desk-${first}`)?.focus();
  }, [problems, first]);
  if (!data) return error ? <ProblemArea error={error} onRetry={() => void refetch()} /> : <SkeletonLines lines={8} />;
  return (
    <div className={styles['intake']}>
      <FreshFocus state={desk.state} focusedRef={focusedRef} />
      <DeskForm
        screen={desk.state.screen}
        dispatch={desk.dispatch}
        problems={problems}
        codes={data}
        ticket={desk.ticket}
        customer={customer}
        order={order}
        answer={<AnswerBox desk={desk} compare={steps.compare} />}
      />
      {problems.size > 0 && (
        <p role="alert" className={styles['problems']}>
          {[...problems.values()].join(' · ')}
        </p>
      )}
    </div>
  );
}

/** A new screen begins where the next thing is asked: who calls, what they say, or where who wrote is answered; it waits for the form, and the form that is come back to takes nothing. */
function FreshFocus({ state: { turn, screen }, focusedRef }: { state: DeskState; focusedRef: RefObject<number> }) {
  const focus = useEffectEvent(() => {
    const isAsking = screen.ticket === null && screen.customerId === null;
    const answer = document.querySelector<HTMLElement>('#desk-answer:enabled');
    (answer ?? document.getElementById(isAsking ? 'desk-customerId' : 'desk-content'))?.focus();
    focusedRef.current = turn;
  });
  useEffect(() => {
    if (turn > focusedRef.current) focus();
  }, [turn, focusedRef]);
  return null;
}

/** Foot of the desk, whatever tab is open: who did what to the ticket, what was left unsaved, and the keys. */
export function IntakeFoot(props: {
  desk: Desk;
  busy: boolean;
  onRenew: (type: 'NEW' | 'ADD' | 'RESTORE') => void;
  onStep: (step: DeskStep) => void;
  onPutAside: () => void;
  onAsk: (step: AskedStep) => void;
  watchers: ReactNode;
}) {
  const { desk, busy, onRenew, onStep, onPutAside, onAsk, watchers } = props;
  const { state, ticket } = desk;
  const words = useWords(deskWords);
  return (
    <div className={styles['foot']}>
      <Audit ticket={ticket} isAddition={state.screen.followUpOfId !== null} />
      {watchers}
      {state.kept.length > 0 && (
        <span role="status" className={styles['kept']}>
          {words('kept', { count: state.kept.length })}{' '}
          <Button size="compact-xs" onClick={() => onRenew('RESTORE')}>
            {words('kept.restore')}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => desk.dispatch({ type: 'FORGET' })}>
            {words('kept.forget')}
          </Button>
        </span>
      )}
      <DeskKeys
        state={state}
        busy={busy || desk.busy}
        onNew={() => onRenew('NEW')}
        onAdd={() => onRenew('ADD')}
        onStep={onStep}
        onPutAside={onPutAside}
        asked={ASKED.filter((step) => ticket?.availableSteps.includes(step))}
        onAsk={onAsk}
      />
    </div>
  );
}

/** Who took the ticket down, who touched it last, who finished it, and how long it has been waiting (E3). */
function Audit({ ticket, isAddition }: { ticket: ShownTicket | null; isAddition: boolean }) {
  const words = useWords(deskWords);
  if (!ticket) return <Faint>{words(isAddition ? 'audit.addition' : 'audit.new')}</Faint>;
  return (
    <span className={styles['audit']}>
      <TicketStatusBadge status={ticket.status} />
      <Elapsed ticket={ticket} />
      <span>
        <Faint>{words('audit.receivedBy')}</Faint> {ticket.receivedBy?.name} <Moment at={ticket.receivedAt} short />
      </span>
      <span>
        <Faint>{words('audit.modified')}</Faint> {ticket.modifiedBy?.name} <Moment at={ticket.modifiedAt} short />
      </span>
      {ticket.handledBy && (
        <span>
          <Faint>{words('audit.handledBy')}</Faint> {ticket.handledBy.name}
        </span>
      )}
    </span>
  );
}
