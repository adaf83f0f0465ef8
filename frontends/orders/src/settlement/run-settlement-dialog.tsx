import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
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
import type { ShownRun } from './use-settlement-runs.ts';

const KINDS = ['WEEKLY', 'MONTHLY'] as const satisfies readonly SettlementKind[];

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Told of the run that was asked for; one that was made before is done. */
  readonly onAsked: (run: ShownRun) => void;
}

/** Has a week or month settled by hand. */
export function RunSettlementDialog(props: DialogProps) {
  const words = useWords(settlementWords);
  return (
    <Dialog title={words('run')} opened={props.opened} onClose={props.onClose}>
      <RunForm {...props} />
    </Dialog>
  );
}

function RunForm({ onClose, onAsked }: DialogProps) {
  const words = useWords(settlementWords);
  const [kind, setKind] = useState<SettlementKind>('WEEKLY');
  const form = useForm<{ period: string }>({ defaultValues: { period: '' } });
  const [run] = useStep(RUN_SETTLEMENT, (data) => data.runSettlement);
  const send = async ({ period }: { period: string }) => {
    const outcome = await run({ input: { kind, period } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    if (outcome.payload.run) onAsked(outcome.payload.run);
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
