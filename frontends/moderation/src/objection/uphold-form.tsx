import { seoulDay, useStep } from '@madang/frontend-kit';
import { DecisionForm } from './decision-form.tsx';
import { PREVIEW_UPHOLD, UPHOLD } from './objection-acts.ts';

const DAY_MS = 86_400_000;

/** Days from today that are offered: in the middle of what the law allows (저작권법 시행령 43조). */
const USUAL_DAYS = 10;

/** Upholds an objection, with the day on which the post is shown again. */
export function UpholdForm({ reportId }: { reportId: string }) {
  const [preview] = useStep(PREVIEW_UPHOLD, (data) => data.previewUpholdObjection);
  const [uphold] = useStep(UPHOLD, (data) => data.upholdObjection);
  return (
    <DecisionForm
      kind="uphold"
      reportId={reportId}
      resumeOn={seoulDay(new Date(Date.now() + USUAL_DAYS * DAY_MS))}
      preview={(values) => preview({ input: { reportId, ...values } })}
      act={(values, previewDigest) => uphold({ input: { reportId, ...values, previewDigest } })}
    />
  );
}
