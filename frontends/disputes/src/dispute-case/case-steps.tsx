import { StepButton, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { CaseStepDialog } from './case-step-dialog.tsx';
import { primaryStep, type SteppingCase } from './step-values.ts';
import { stepWords } from './step-words.ts';
import type { CaseAct } from './use-case-acts.ts';

/** Steps in the order in which their buttons stand before the primary one, least likely first. */
const ORDER: readonly CaseAct[] = [
  'WITHDRAW',
  'ASSIGN',
  'NAME_RESPONDENT',
  'CLOSE',
  'RECORD_AGREEMENT',
  'RECOMMEND_SETTLEMENT',
  'BEGIN_FACT_FINDING',
  'REPORT_SELF_REMEDY',
  'CONFIRM_RECEIPT',
  'NOTIFY_RECEIPT',
];

/** Buttons for the steps that the graph says are open, the likeliest as the primary one. */
export function CaseSteps({ dispute }: { dispute: SteppingCase }) {
  const words = useWords(stepWords);
  const [asking, setAsking] = useState<CaseAct | null>(null);
  const open = ORDER.filter((step) => dispute.availableSteps.includes(step));
  const primary = primaryStep(open, { officer: dispute.officer === null, respondent: dispute.respondent === null });
  const others = open.filter((step) => step !== primary);
  const likeliest = open.find((step) => step === primary);
  return (
    <>
      {others.map((step) => (
        <StepButton key={step} label={words(`act.${step}`)} onRun={() => setAsking(step)} />
      ))}
      {likeliest && (
        <StepButton primary hotKey="F6" label={words(`act.${likeliest}`)} onRun={() => setAsking(likeliest)} />
      )}
      <CaseStepDialog dispute={dispute} step={asking} onClose={() => setAsking(null)} />
    </>
  );
}
