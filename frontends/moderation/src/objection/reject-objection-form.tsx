import { useStep } from '@madang/frontend-kit';
import { DecisionForm } from './decision-form.tsx';
import { PREVIEW_REJECT_OBJECTION, REJECT_OBJECTION } from './objection-acts.ts';

/** Rejects an objection: the post stays hidden. */
export function RejectObjectionForm({ reportId }: { reportId: string }) {
  const [preview] = useStep(PREVIEW_REJECT_OBJECTION, (data) => data.previewRejectObjection);
  const [reject] = useStep(REJECT_OBJECTION, (data) => data.rejectObjection);
  return (
    <DecisionForm
      kind="reject"
      reportId={reportId}
      preview={({ decisionReason, operatorMemo }) => preview({ input: { reportId, decisionReason, operatorMemo } })}
      act={({ decisionReason, operatorMemo }, previewDigest) =>
        reject({ input: { reportId, decisionReason, operatorMemo, previewDigest } })
      }
    />
  );
}
