import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  StepButton,
  TextAreaField,
  TextField,
  useForm,
  useStep,
  useWords,
  wholeNumber,
} from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import type { ShownLevel } from './stock-queries.ts';
import { stockWords } from './stock-words.ts';

const RECEIVE = graphql(`
  mutation ReceiveStock($input: ReceiveStockInput!) {
    receiveStock(input: $input) {
      level {
        id
        onHand
        collected
        allocated
        sellable
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

const COUNT = graphql(`
  mutation CountStock($input: CountStockInput!) {
    countStock(input: $input) {
      level {
        id
        onHand
        collected
        allocated
        sellable
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

interface StockDialogProps {
  readonly level: ShownLevel;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks how many pieces came in. */
export function ReceiveDialog(props: StockDialogProps) {
  const words = useWords(stockWords);
  return (
    <Dialog title={words('receive.title')} opened={props.opened} onClose={props.onClose}>
      {props.opened && <ReceiveForm {...props} />}
    </Dialog>
  );
}

/** Asks how many pieces were counted, and why that differs. */
export function CountDialog(props: StockDialogProps) {
  const words = useWords(stockWords);
  return (
    <Dialog title={words('count.title')} opened={props.opened} onClose={props.onClose}>
      {props.opened && <CountForm {...props} />}
    </Dialog>
  );
}

function ReceiveForm({ level, onClose, onDone }: StockDialogProps) {
  const words = useWords(stockWords);
  const form = useForm({ defaultValues: { quantity: '', note: '' } });
  const [receive] = useStep(RECEIVE, (answer) => answer.receiveStock);
  const save = async ({ quantity: text, note }: { quantity: string; note: string }) => {
    const quantity = wholeNumber(text, { signed: true });
    if (quantity === null) return form.setError('quantity', { message: words('quantity.malformed') });
    const outcome = await receive({ input: { variantId: level.id, quantity, note } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('receive.done', { count: quantity }));
    onDone();
  };
  return (
    <Form
      form={form}
      label={words('receive.title')}
      onSubmit={save}
      footer={<Footer form={form} save={save} onClose={onClose} />}
    >
      <TextField
        autoFocus
        name="quantity"
        label={words('receive.quantity')}
        inputMode="numeric"
        hint={words('receive.hint')}
      />
      <TextAreaField name="note" label={words('note')} hint={words('note.hint')} rows={2} />
    </Form>
  );
}

function CountForm({ level, onClose, onDone }: StockDialogProps) {
  const words = useWords(stockWords);
  const form = useForm({ defaultValues: { counted: '', note: '' } });
  const [count] = useStep(COUNT, (answer) => answer.countStock);
  const save = async ({ counted: text, note }: { counted: string; note: string }) => {
    const counted = wholeNumber(text, { signed: true });
    if (counted === null) return form.setError('counted', { message: words('quantity.malformed') });
    const outcome = await count({ input: { variantId: level.id, counted, expected: level.onHand, note } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('count.done', { count: counted }));
    onDone();
  };
  return (
    <Form
      form={form}
      label={words('count.title')}
      onSubmit={save}
      footer={<Footer form={form} save={save} onClose={onClose} />}
    >
      <TextField
        autoFocus
        name="counted"
        label={words('count.quantity')}
        inputMode="numeric"
        hint={words('count.hint', { count: level.onHand })}
      />
      <TextAreaField name="note" label={words('count.note')} rows={2} />
    </Form>
  );
}

interface FooterProps<Values extends Record<string, string>> {
  readonly form: ReturnType<typeof useForm<Values>>;
  readonly save: (values: Values) => Promise<void>;
  readonly onClose: () => void;
}

function Footer<Values extends Record<string, string>>({ form, save, onClose }: FooterProps<Values>) {
  const words = useWords(stockWords);
  return (
    <>
      <Button variant="subtle" onClick={onClose}>
        {words('cancel')}
      </Button>
      <StepButton
        primary
        label={words('save')}
        hotKey="mod+Enter"
        busy={form.formState.isSubmitting}
        onRun={() => void form.handleSubmit(save)()}
      />
    </>
  );
}
