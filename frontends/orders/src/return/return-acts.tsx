import {
  Button,
  Dialog,
  notify,
  notifyRefusal,
  Textarea,
  useHasRole,
  UserErrors,
  useStep,
  useWords,
  type Outcome,
  type UserError,
} from '@madang/frontend-kit';
import { useState } from 'react';
import type { OrderReturnHandler, OrderReturnKind, OrderReturnState, OrderReturnStep } from '../gql/graphql.ts';
import {
  ARRIVE_RETURN,
  CANCEL_EXCHANGE,
  CANCEL_RETURN,
  DELEGATE_RETURN,
  MARK_REFUNDED,
  NOTE_DIFFERENCE_PAID,
  PROCESS_EXCHANGE,
} from './return-mutations.ts';
import { returnWords } from './return-words.ts';
import styles from './returns.module.css';

interface ActedReturn {
  readonly id: string;
  readonly number: string;
  readonly kind: OrderReturnKind;
  readonly state: OrderReturnState;
  readonly handledBy: OrderReturnHandler;
  readonly availableSteps: readonly OrderReturnStep[];
}

/** What can be done about a return now; the graph says what is open. */
export function ReturnActs({ row, onDone }: { row: ActedReturn; onDone: () => void }) {
  const words = useWords(returnWords);
  const hasRole = useHasRole();
  const [isCancelling, setCancelling] = useState(false);
  const { acts, busy } = useReturnActs();
  const input = { returnId: row.id };
  const run = async (act: () => Promise<Outcome<unknown>>) => {
    const outcome = await act();
    if (!outcome.done) return notifyRefusal(outcome);
    notify.done(words('act.done'));
    onDone();
  };
  const has = (step: OrderReturnStep) => row.availableSteps.includes(step);
  const isOpen = !['REFUNDED', 'EXCHANGED', 'CANCELLED'].includes(row.state);
  const button = (label: string, act: () => Promise<Outcome<unknown>>) => (
    <Button variant="default" size="compact-sm" disabled={busy} onClick={() => void run(act)}>
      {label}
    </Button>
  );
  return (
    <>
      {has('PROCESS') && button(words('act.process'), () => acts.process({ input }))}
      {has('ARRIVE') && button(words('act.arrive'), () => acts.arrive({ input }))}
      {has('PAY_DIFFERENCE') && button(words('act.difference'), () => acts.payDifference({ input }))}
      {(has('REFUND') || has('COMPLETE_EXCHANGE')) && button(words('act.refunded'), () => acts.refund({ input }))}
      {isOpen &&
        row.handledBy === 'STOREFRONT' &&
        hasRole('OPERATOR') &&
        button(words('act.delegate'), () => acts.delegate({ input }))}
      {has('CANCEL') && (
        <Button variant="subtle" color="red" size="compact-sm" onClick={() => setCancelling(true)}>
          {words(row.kind === 'RETURN' ? 'act.cancelReturn' : 'act.cancelExchange')}
        </Button>
      )}
      {isCancelling && <CancelDialog row={row} onDone={onDone} onClose={() => setCancelling(false)} />}
    </>
  );
}

function useReturnActs() {
  const [process, first] = useStep(PROCESS_EXCHANGE, (data) => data.processExchange);
  const [arrive, second] = useStep(ARRIVE_RETURN, (data) => data.arriveReturn);
  const [payDifference, third] = useStep(NOTE_DIFFERENCE_PAID, (data) => data.noteDifferencePaid);
  const [refund, fourth] = useStep(MARK_REFUNDED, (data) => data.markRefunded);
  const [delegate, fifth] = useStep(DELEGATE_RETURN, (data) => data.delegateReturn);
  const busy = [first, second, third, fourth, fifth].some((step) => step.busy);
  return { acts: { process, arrive, payDifference, refund, delegate }, busy };
}

function CancelDialog({ row, onDone, onClose }: { row: ActedReturn; onDone: () => void; onClose: () => void }) {
  const words = useWords(returnWords);
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [cancelReturn, one] = useStep(CANCEL_RETURN, (data) => data.cancelReturn);
  const [cancelExchange, other] = useStep(CANCEL_EXCHANGE, (data) => data.cancelExchange);
  const cancel = async () => {
    const input = { returnId: row.id, ...(note.trim() ? { note: note.trim() } : {}) };
    const outcome = row.kind === 'RETURN' ? await cancelReturn({ input }) : await cancelExchange({ input });
    if (!outcome.done) return setErrors(outcome.userErrors);
    notify.done(words('act.done'));
    onClose();
    onDone();
  };
  return (
    <Dialog opened onClose={onClose} title={words('act.cancel.title', { number: row.number })}>
      <div className={styles['cancel']}>
        <UserErrors errors={errors} />
        <p>{words('act.cancel.text')}</p>
        <Textarea
          label={words('act.cancel.note')}
          maxLength={500}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
          data-autofocus
        />
        <div className={styles['acts']}>
          <Button variant="subtle" onClick={onClose}>
            {words('act.cancel.keep')}
          </Button>
          <Button color="red" loading={one.busy || other.busy} onClick={() => void cancel()}>
            {words(row.kind === 'RETURN' ? 'act.cancelReturn' : 'act.cancelExchange')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
