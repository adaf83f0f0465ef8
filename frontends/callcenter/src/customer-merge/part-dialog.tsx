import { notify, TextAreaField, useStep, useWords } from '@madang/frontend-kit';
import { StepDialog } from '../ticket/index.ts';
import { PART_CUSTOMERS, type ShownMerge } from './merge-documents.ts';
import { mergeWords } from './merge-words.ts';
import { nameOf } from './name-of.ts';

/** Says what goes back to whom before a merge is undone, and asks why. */
export function PartDialog(props: { merge: ShownMerge; onClose: () => void; onParted: () => void }) {
  const { merge, onClose, onParted } = props;
  const words = useWords(mergeWords);
  const [part] = useStep(PART_CUSTOMERS, (answer) => answer.partCustomers);
  const named = {
    merged: merge.mergedCustomer ? nameOf(merge.mergedCustomer) : '',
    kept: merge.keptCustomer ? nameOf(merge.keptCustomer) : '',
  };
  const take = async (reason: string) => {
    const outcome = await part({ input: { mergeId: merge.id, reason } });
    if (!outcome.done) return outcome.userErrors;
    notify.done(words('part.done', named));
    onParted();
    return null;
  };
  return (
    <StepDialog opened title={words('part.title')} field="reason" action={words('part')} onClose={onClose} take={take}>
      <p>{words('part.text', named)}</p>
      <TextAreaField required autoFocus name="reason" label={words('part.reason')} rows={2} maxLength={500} />
    </StepDialog>
  );
}
