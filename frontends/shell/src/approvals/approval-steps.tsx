import { StepButton, UserErrors, useWords, type UserError } from '@madang/frontend-kit';
import { useState } from 'react';
import { APPROVE, WITHDRAW } from './approval-acts.ts';
import type { Request } from './approval-facts.tsx';
import { approvalWords } from './approval-words.ts';
import { ResubmitDialog } from './resubmit-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { useApprovalStep } from './use-approval-step.ts';
import styles from './approvals.module.css';

/** What the person may do with a request now, as the graph says. */
export function ApprovalSteps(props: {
  request: Request;
  service: string;
  onDecided: () => void;
  onChanged: () => void;
}) {
  const { request, service, onDecided, onChanged } = props;
  const words = useWords(approvalWords);
  const [asking, setAsking] = useState<'return' | 'resubmit' | null>(null);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const may = (step: Request['availableSteps'][number]) => request.availableSteps.includes(step);
  if (request.availableSteps.length === 0) return null;
  const refused = (refusals: readonly UserError[]) => {
    setErrors(refusals);
    onChanged();
  };
  return (
    <footer className={styles['steps']}>
      <UserErrors errors={errors} />
      <div className={styles['buttons']}>
        {may('WITHDRAW') && <WithdrawButton {...props} onRefused={refused} />}
        {may('RETURN') && <StepButton label={words('return.do')} hotKey="r" onRun={() => setAsking('return')} />}
        {(may('RESUBMIT') || may('SUBMIT')) && (
          <StepButton primary label={words('resubmit.do')} onRun={() => setAsking('resubmit')} />
        )}
        {may('APPROVE') && <ApproveButton {...props} onRefused={refused} />}
      </div>
      <ReturnDialog
        opened={asking === 'return'}
        request={request}
        service={service}
        onClose={() => setAsking(null)}
        onDone={onDecided}
      />
      <ResubmitDialog
        opened={asking === 'resubmit'}
        request={request}
        service={service}
        onClose={() => setAsking(null)}
        onDone={onChanged}
      />
    </footer>
  );
}

interface ButtonProps {
  readonly request: Request;
  readonly service: string;
  readonly onDecided: () => void;
  readonly onChanged: () => void;
  readonly onRefused: (errors: readonly UserError[]) => void;
}

function ApproveButton({ request, service, onDecided, onRefused }: ButtonProps) {
  const words = useWords(approvalWords);
  const { id, subjectLabel, waitingStep } = request;
  const [approve, busy] = useApprovalStep(APPROVE, service, { word: 'approve.done', number: subjectLabel });
  const run = async () => {
    const errors = await approve({ input: { approvalId: id, stepId: waitingStep?.id ?? null } });
    if (errors === null) onDecided();
    else onRefused(errors);
  };
  return <StepButton primary label={words('approve.do')} hotKey="a" busy={busy} onRun={() => void run()} />;
}

function WithdrawButton({ request, service, onChanged, onRefused }: ButtonProps) {
  const words = useWords(approvalWords);
  const { id, subjectLabel } = request;
  const [withdraw, busy] = useApprovalStep(WITHDRAW, service, { word: 'withdraw.done', number: subjectLabel });
  const run = async () => {
    const errors = await withdraw({ input: { approvalId: id } });
    if (errors === null) onChanged();
    else onRefused(errors);
  };
  return <StepButton label={words('withdraw.do')} busy={busy} onRun={() => void run()} />;
}
