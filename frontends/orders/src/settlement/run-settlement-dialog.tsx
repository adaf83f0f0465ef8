import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  SegmentedControl,
  TextField,
  useForm,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { useState } from 'react';
import type { SettlementKind } from '../gql/graphql.ts';
import { RUN_SETTLEMENT } from './settlement-acts.ts';
import { settlementWords } from './settlement-words.ts';

const KINDS = ['WEEKLY', 'MONTHLY'] as const satisfies readonly SettlementKind[];

/** Runs the settlement of a week or month by hand. */
export function RunSettlementDialog(props: { opened: boolean; onClose: () => void; onDone: () => void }) {
  const words = useWords(settlementWords);
  return (
    <Dialog title={words('run')} opened={props.opened} onClose={props.onClose}>
      <RunForm {...props} />
    </Dialog>
  );
}

function RunForm({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const words = useWords(settlementWords);
  const [kind, setKind] = useState<SettlementKind>('WEEKLY');
  const form = useForm<{ period: string }>({ defaultValues: { period: '' } });
  const [run] = useStep(RUN_SETTLEMENT, (data) => data.runSettlement);
  const send = async ({ period }: { period: string }) => {
    const outcome = await run({ input: { kind, period } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    const made = outcome.payload.run;
    if (made) notify.done(words('run.done', { from: made.from, to: made.to, count: made.settlements.length }));
    onDone();
    onClose();
  };
  return (
    <Form
      form={form}
      label={words('run')}
      onSubmit={send}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <Button variant="filled" type="submit" loading={form.formState.isSubmitting}>
            {words('run')}
          </Button>
        </>
      }
    >
      <p>{words('run.text')}</p>
      <SegmentedControl
        aria-label={words('kind')}
        data={KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
        value={kind}
        onChange={(value) => setKind(KINDS.find((known) => known === value) ?? 'WEEKLY')}
      />
      <TextField name="period" type="date" label={words('run.day')} required />
    </Form>
  );
}
