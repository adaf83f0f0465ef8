import { SendPreview, StepButton, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { CaseStepDialog } from './case-step-dialog.tsx';
import { useReceiptPreview } from './receipt-preview.ts';
import { leadingStep, type ReportStep, type SteppingCase } from './step-values.ts';
import { stepWords } from './step-words.ts';
import type { AskedAct, CaseAct } from './use-case-acts.ts';
import type { DraftedRefund } from './use-drafted-refund.ts';

/** Steps in the order in which their buttons stand before the primary one, least likely first. */
const ORDER: readonly CaseAct[] = [
  'RECUSE',
  'WITHDRAW',
  'REASSIGN',
  'ASSIGN',
  'NAME_RESPONDENT',
  'CLOSE',
  'TRANSFER_TO_MEDIATION',
  'RECORD_AGREEMENT',
  'REJECT_AGREEMENT',
  'DRAFT_AGREEMENT',
  'RECOMMEND_SETTLEMENT',
  'REQUEST_OPINIONS',
  'BEGIN_FACT_FINDING',
  'ANSWER_RECOMMENDATION',
  'GIVE_OPINION',
  'REPORT_SELF_REMEDY',
  'CONFIRM_RECEIPT',
  'NOTIFY_RECEIPT',
];

/** What is put to the lead has its buttons where its requests stand; the likeliest of them leads the page as well. */
const LEADING: readonly CaseAct[] = ['SUBMIT_CASE_REPORT', 'SUBMIT_CLOSING_REPORT'];

interface StepsProps {
  readonly dispute: SteppingCase;
  readonly waiting: readonly ReportStep[];
  /** A refund that was reckoned and asks for a recommendation. */
  readonly refund: DraftedRefund | null;
  readonly onRefundUsed: () => void;
}

/** Buttons for the steps that the graph says are open, the likeliest as the primary one. */
export function CaseSteps({ dispute, waiting, refund, onRefundUsed }: StepsProps) {
  const words = useWords(stepWords);
  const [asking, setAsking] = useState<AskedAct | null>(null);
  const receipt = useReceiptPreview(dispute.id);
  const ask = (step: CaseAct) => (step === 'NOTIFY_RECEIPT' ? void receipt.look(null) : setAsking(step));
  const close = () => {
    setAsking(null);
    onRefundUsed();
  };
  const open = ORDER.filter((step) => dispute.availableSteps.includes(step));
  const primary = leadingStep(dispute, waiting);
  const likeliest = [...open, ...LEADING].find((step) => step === primary);
  return (
    <>
      {open.map(
        (step) => step !== primary && <StepButton key={step} label={words(`act.${step}`)} onRun={() => ask(step)} />,
      )}
      {likeliest && (
        <StepButton
          primary
          hotKey="F6"
          label={words(`act.${likeliest}`)}
          busy={receipt.busy}
          onRun={() => ask(likeliest)}
        />
      )}
      <CaseStepDialog
        dispute={dispute}
        step={refund ? 'RECOMMEND_SETTLEMENT' : asking}
        refund={refund}
        onClose={close}
      />
      <SendPreview
        opened={receipt.messages !== null}
        messages={receipt.messages ?? []}
        outdated={receipt.outdated}
        confirm={words('confirm.NOTIFY_RECEIPT')}
        busy={receipt.busy}
        onConfirm={() => void receipt.confirm()}
        onClose={receipt.close}
      >
        <p>{words('explain.NOTIFY_RECEIPT', { name: dispute.respondent?.name ?? '' })}</p>
      </SendPreview>
    </>
  );
}
