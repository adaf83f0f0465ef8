import { Button, useWords } from '@madang/frontend-kit';
import { useState, type SubmitEvent } from 'react';
import { useSteps, type StepProblem } from '../case-access/index.ts';
import { ActField, ActProblem } from '../party-parts/index.ts';
import { JOIN, type ToldCollective } from './collective-queries.ts';
import { collectiveWords } from './collective-words.ts';
import styles from './collective.module.css';

interface JoinProps {
  readonly dispute: ToldCollective;
  readonly person: { readonly id: string; readonly applicantName: string | null };
  readonly onChange: () => void;
  readonly onEnded: (message: string) => void;
}

/** What happened to somebody who joins, and what they have paid; a refusal keeps what was typed. */
export function JoinForm({ dispute, person, onChange, onEnded }: JoinProps) {
  const words = useWords(collectiveWords);
  const [paid, setPaid] = useState('');
  const [statement, setStatement] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const [problem, setProblem] = useState<StepProblem | null>(null);
  const { busy, take } = useSteps(words('offline'));
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const paidAmount = Number(paid.replaceAll(/[,\s원]/g, ''));
    if (paid.trim() === '' || !Number.isSafeInteger(paidAmount))
      return setProblem({ message: words('missing.paid'), field: 'paidAmount', code: null });
    const input = { applicationId: person.id, disputeId: dispute.id, paidAmount, statement, confirmed };
    const outcome = await take(JOIN, { input }, ({ joinCollectiveDispute: { participation, userErrors } }) => ({
      state: participation,
      userErrors,
    }));
    setProblem(outcome.problem);
    if (outcome.problem?.code === 'APPLICATION_ENDED') onEnded(outcome.problem.message);
    if (outcome.state) onChange();
  };
  const wrong = (field: string) => (problem?.field === field ? problem : null);
  const isElsewhere = problem && !['paidAmount', 'statement'].includes(problem.field ?? '');
  return (
    <form noValidate onSubmit={(event) => void send(event)} aria-label={words('join')} className={styles['part']}>
      <h3>{words('join.title', { name: person.applicantName ?? '' })}</h3>
      <ActField
        name="paidAmount"
        label={words('field.paid')}
        value={paid}
        onChange={setPaid}
        wrong={wrong('paidAmount')}
        inputMode="numeric"
        most={20}
        required
      />
      <ActField
        name="statement"
        label={words('field.statement')}
        hint={words('field.statement.hint')}
        value={statement}
        onChange={setStatement}
        wrong={wrong('statement')}
        rows={6}
        required
      />
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={confirmed}
          onChange={(event) => setConfirmed(event.currentTarget.checked)}
          aria-invalid={problem?.field === 'confirmed'}
        />
        {words('field.confirmed')}
      </label>
      <ActProblem problem={isElsewhere ? problem : null} />
      <Button type="submit" variant="filled" size="lg" fullWidth loading={busy}>
        {words('join')}
      </Button>
    </form>
  );
}
