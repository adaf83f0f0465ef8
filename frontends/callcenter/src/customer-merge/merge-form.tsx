import {
  applyUserErrors,
  Button,
  ChoiceField,
  Form,
  notify,
  StepButton,
  TextAreaField,
  useForm,
  useStep,
  useWatch,
  useWords,
} from '@madang/frontend-kit';
import { MERGE_CUSTOMERS, type Twin } from './merge-documents.ts';
import { mergeWords } from './merge-words.ts';
import { nameOf } from './name-of.ts';
import { TwinCard } from './twin-card.tsx';
import styles from './customer-merge.module.css';

/** Which two are one, who of them stays, and why; what is written stays where the act is refused. */
export function MergeForm(props: {
  customer: Twin;
  twins: readonly Twin[];
  onClose: () => void;
  onMerged: (keptId: string) => void;
}) {
  const { customer, twins, onClose, onMerged } = props;
  const words = useWords(mergeWords);
  const form = useForm({ defaultValues: { otherId: twins[0]?.id ?? '', keeps: 'THIS', reason: '' } });
  const { otherId, keeps } = useWatch({ control: form.control });
  const [merge, { busy }] = useStep(MERGE_CUSTOMERS, (answer) => answer.mergeCustomers);
  const other = twins.find(({ id }) => id === otherId) ?? twins[0] ?? customer;
  const [kept, merged] = keeps === 'OTHER' ? [other, customer] : [customer, other];
  const named = { kept: nameOf(kept), merged: nameOf(merged) };
  const save = async ({ reason }: { reason: string }) => {
    const outcome = await merge({ input: { keptId: kept.id, mergedId: merged.id, reason } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('merged', named));
    onMerged(kept.id);
  };
  return (
    <Form
      form={form}
      label={words('title')}
      onSubmit={save}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={words('merge')}
            hotKey="mod+Enter"
            busy={busy}
            onRun={() => void form.handleSubmit(save)()}
          />
        </>
      }
    >
      <div className={styles['twins']} role="radiogroup" aria-label={words('choose')}>
        <TwinCard twin={customer} head={words('this')} />
        {twins.map((twin) => (
          <TwinCard
            key={twin.id}
            twin={twin}
            chosen={twin.id === other.id}
            onOpen={onClose}
            head={
              <label className={styles['choose']}>
                <input
                  type="radio"
                  name="otherId"
                  checked={twin.id === other.id}
                  onChange={() => form.setValue('otherId', twin.id)}
                />
                {words('choose')}
              </label>
            }
          />
        ))}
      </div>
      <ChoiceField
        required
        name="keeps"
        label={words('kept')}
        choices={[
          { value: 'THIS', label: customer.number },
          { value: 'OTHER', label: other.number },
        ]}
      />
      <TextAreaField
        required
        name="reason"
        label={words('reason')}
        hint={words('reason.hint')}
        rows={2}
        maxLength={500}
      />
      <ul className={styles['effects']}>
        <li>{words('moves', named)}</li>
        <li>{words('signIns', named)}</li>
        <li>{words('undo')}</li>
      </ul>
    </Form>
  );
}
