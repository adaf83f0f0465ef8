import { useApolloClient } from '@apollo/client/react';
import {
  applyUserErrors,
  Button,
  ChoiceField,
  Form,
  notify,
  StepButton,
  useDraft,
  useForm,
  useFormat,
  useStep,
  useWatch,
  useWords,
} from '@madang/frontend-kit';
import type { CancelReason } from '../gql/graphql.ts';
import { chosenAtFirst, refundOf } from './cancellable-lines.ts';
import { CANCEL_LINES, type OrderToCancel } from './cancellation-documents.ts';
import { cancellationWords } from './cancellation-words.ts';
import { LinesToCancel } from './lines-to-cancel.tsx';

const REASONS = ['CUSTOMER', 'SOLD_OUT', 'MISTAKE', 'CHANNEL'] as const satisfies readonly CancelReason[];

interface CancelValues {
  readonly lineIds: string[];
  readonly reason: CancelReason;
}

/** Which lines of an order are cancelled and why; what was chosen is kept until it is done. */
export function CancelLinesForm(props: {
  order: OrderToCancel;
  onRefused: () => void;
  onDone: () => void;
  onClose: () => void;
}) {
  const { order, onRefused, onDone, onClose } = props;
  const words = useWords(cancellationWords);
  const client = useApolloClient();
  const [cancel] = useStep(CANCEL_LINES, (data) => data.cancelLines);
  const form = useForm<CancelValues>({ defaultValues: { lineIds: chosenAtFirst(order.lines), reason: 'CUSTOMER' } });
  const dropDraft = useDraft(form, `cancellation.${order.id}`);
  const { lineIds, reason } = useWatch({ control: form.control });
  const chosen = lineIds ?? [];
  const send = async (values: CancelValues) => {
    const outcome = await cancel({ input: values });
    if (!outcome.done) {
      onRefused();
      return applyUserErrors(form, outcome.userErrors);
    }
    dropDraft();
    notify.done(words('done'));
    onClose();
    onDone();
    // The refund stands in a part of its own on the page.
    void client.refetchQueries({ include: 'active' });
  };
  return (
    <Form
      form={form}
      label={words('lines')}
      onSubmit={send}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('close')}
          </Button>
          <StepButton
            primary
            label={words('send')}
            hotKey="mod+Enter"
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(send)()}
          />
        </>
      }
    >
      <LinesToCancel
        lines={order.lines}
        chosen={chosen}
        onChange={(next) => form.setValue('lineIds', next, { shouldDirty: true })}
      />
      <ChoiceField
        name="reason"
        required
        label={words('reason')}
        choices={REASONS.map((value) => ({ value, label: words(`reason.${value}`) }))}
      />
      <p>{words(reason === 'CHANNEL' ? 'hint.CHANNEL' : 'hint.ours')}</p>
      <Effect order={order} chosen={chosen} />
    </Form>
  );
}

/** What the act will do, said before it is done. */
function Effect({ order, chosen }: { order: OrderToCancel; chosen: readonly string[] }) {
  const words = useWords(cancellationWords);
  const format = useFormat();
  const amount = order.paidAt ? refundOf(order.lines, chosen) : 0;
  return (
    <p role="status">
      {words('effect', { count: chosen.length })}{' '}
      {amount > 0 && words('effect.refund', { amount: format.money({ amount, currency: 'KRW' }) })}
    </p>
  );
}
