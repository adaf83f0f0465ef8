import { Button, notify, useStep, useWords, type Outcome } from '@madang/frontend-kit';
import { useId, useState, type SubmitEvent } from 'react';
import { CONFIRM_RECEIPT, REPORT_SELF_REMEDY, WITHDRAW, type PartyCase } from './party-case-query.ts';
import { partyCaseWords } from './party-case-words.ts';
import styles from './case-access.module.css';

const ACTS = ['CONFIRM_RECEIPT', 'REPORT_SELF_REMEDY', 'WITHDRAW'] as const;

type Act = (typeof ACTS)[number];

/** What a party can do now, as the graph says it. */
export function PartyActs({ dispute }: { dispute: PartyCase }) {
  const words = useWords(partyCaseWords);
  const take = usePartyActs(dispute.id);
  const open = ACTS.filter((act) => dispute.availableSteps.includes(act));
  if (open.length === 0) return null;
  return (
    <section className={styles['card']} aria-label={words('acts')}>
      <h2>{words('acts')}</h2>
      {open.map((act) =>
        act === 'CONFIRM_RECEIPT' ? (
          <Confirm key={act} onRun={() => take(act, '')} />
        ) : (
          <Written key={act} act={act} onRun={(text) => take(act, text)} />
        ),
      )}
    </section>
  );
}

function usePartyActs(caseId: string) {
  const words = useWords(partyCaseWords);
  const [confirm] = useStep(CONFIRM_RECEIPT, (data) => data.confirmReceipt);
  const [report] = useStep(REPORT_SELF_REMEDY, (data) => data.reportSelfRemedy);
  const [withdraw] = useStep(WITHDRAW, (data) => data.withdrawCase);
  const acts: Readonly<Record<Act, (text: string) => Promise<Outcome<object>>>> = {
    CONFIRM_RECEIPT: () => confirm({ input: { caseId } }),
    REPORT_SELF_REMEDY: (text) => report({ input: { caseId, text } }),
    WITHDRAW: (text) => withdraw({ input: { caseId, reason: text } }),
  };
  /** Takes a step; why it did not happen, or null. */
  return async (act: Act, text: string): Promise<string | null> => {
    const outcome = await acts[act](text);
    if (!outcome.done) return outcome.userErrors[0]?.message ?? words('failed');
    notify.done(words(`done.${act}`));
    return null;
  };
}

function Confirm({ onRun }: { onRun: () => Promise<string | null> }) {
  const words = useWords(partyCaseWords);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async () => {
    setBusy(true);
    setProblem(await onRun());
    setBusy(false);
  };
  return (
    <div className={styles['act']}>
      <p className={styles['hint']}>{words('act.CONFIRM_RECEIPT.text')}</p>
      {problem !== null && <p role="alert">{problem}</p>}
      <Button variant="filled" size="lg" fullWidth loading={busy} onClick={() => void run()}>
        {words('act.CONFIRM_RECEIPT')}
      </Button>
    </div>
  );
}

/** An act that needs a text; it opens on demand and keeps what was typed until it was taken. */
function Written({
  act,
  onRun,
}: {
  act: Exclude<Act, 'CONFIRM_RECEIPT'>;
  onRun: (text: string) => Promise<string | null>;
}) {
  const words = useWords(partyCaseWords);
  const id = useId();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A withdrawal cannot be undone: it is asked for once more.
    if (act === 'WITHDRAW' && !asked) return setAsked(true);
    setAsked(false);
    setBusy(true);
    setProblem(await onRun(text));
    setBusy(false);
  };
  return (
    <details className={styles['act']}>
      <summary>{words(`act.${act}`)}</summary>
      <form noValidate onSubmit={(event) => void send(event)} className={styles['written']}>
        <p className={styles['hint']}>{words(`act.${act}.text`)}</p>
        {problem !== null && (
          <p role="alert" className={styles['problem']}>
            {problem}
          </p>
        )}
        <div className={styles['field']}>
          <label htmlFor={id}>{words(`act.${act}.field`)}</label>
          <textarea
            id={id}
            rows={5}
            maxLength={20_000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        {asked && (
          <>
            <p role="alert" className={styles['problem']}>
              {words('act.WITHDRAW.sure')}
            </p>
            <Button type="button" variant="default" size="lg" fullWidth onClick={() => setAsked(false)}>
              {words('act.WITHDRAW.no')}
            </Button>
          </>
        )}
        <Button type="submit" size="lg" fullWidth loading={busy} color={act === 'WITHDRAW' ? 'red' : undefined}>
          {words(asked ? 'act.WITHDRAW.yes' : `act.${act}`)}
        </Button>
      </form>
    </details>
  );
}
