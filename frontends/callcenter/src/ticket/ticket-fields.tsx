import {
  applyUserErrors,
  Button,
  Form,
  notify,
  SelectField,
  StepButton,
  TextAreaField,
  TextField,
  useDraft,
  useForm,
  useStep,
  useWords,
  type Choice,
} from '@madang/frontend-kit';
import { useMemo } from 'react';
import { HelpPanel } from '../faq/index.ts';
import type { TicketFormChoicesQuery } from '../gql/graphql.ts';
import { callcenterWords } from '../words.ts';
import { RECEIVE_TICKET } from './receive-ticket.ts';
import { TicketLink } from './ticket-link.tsx';
import { emptyTicket, inputOf, lineValue, type TicketOrigin, type TicketValues } from './ticket-values.ts';

type Orders = NonNullable<NonNullable<TicketFormChoicesQuery['customer']>['orders']>['nodes'];
type Code = TicketFormChoicesQuery['ticketTypes'][number];

interface TicketFieldsProps {
  readonly customerId: string;
  readonly customerName: string;
  readonly origin: TicketOrigin;
  readonly types: readonly Code[];
  readonly channels: readonly Code[];
  /** Orders of the customer, or nothing while their service is away. */
  readonly orders: Orders | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Fields of a new ticket; F4 saves, what was typed stays until it is saved. */
export function TicketFields(props: TicketFieldsProps) {
  const { customerId, customerName, origin, types, channels, orders, onClose, onSaved } = props;
  const words = useWords(callcenterWords);
  const form = useForm<TicketValues>({ defaultValues: emptyTicket(orders, origin) });
  const dropDraft = useDraft(form, `ticket.${customerId}.${origin.lineId ?? origin.orderId ?? ''}`);
  const [receive, { busy }] = useStep(RECEIVE_TICKET, (data) => data.receiveTicket);
  const save = async (values: TicketValues) => {
    const outcome = await receive({ input: inputOf(customerId, values) });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    dropDraft();
    const { ticket } = outcome.payload;
    if (ticket) notify.done(<TicketLink id={ticket.id} text={words('new.saved', { number: ticket.number })} />);
    onClose();
    onSaved();
  };
  const submit = form.handleSubmit(save);
  return (
    <Form
      form={form}
      label={words('new.do')}
      onSubmit={save}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('new.cancel')}
          </Button>
          <StepButton primary label={words('new.save')} hotKey="F4" busy={busy} onRun={() => void submit()} />
        </>
      }
    >
      <LineField orders={orders} />
      <SelectField
        required
        name="typeCode"
        label={words('ticket.type')}
        choices={choicesOf(types)}
        placeholder={words('new.type.pick')}
        autoFocus
      />
      <SelectField required name="channelCode" label={words('ticket.channel')} choices={choicesOf(channels)} />
      <TextField required name="title" label={words('ticket.title')} maxLength={200} />
      <TextAreaField
        required
        name="content"
        label={words('ticket.content')}
        hint={words('new.content.hint')}
        rows={5}
      />
      <HelpPanel
        values={{ 고객명: customerName }}
        onInsert={(text) => form.setValue('content', textAfter(form.getValues('content'), text))}
      />
      <TextAreaField name="operatorMemo" label={words('ticket.memo')} hint={words('new.memo.hint')} rows={2} />
    </Form>
  );
}

function textAfter(before: string, text: string): string {
  return before.trim() === '' ? text : `${before}\n${text}`;
}

function LineField({ orders }: { orders: Orders | null }) {
  const words = useWords(callcenterWords);
  const choices = useMemo(() => (orders ?? []).flatMap((order) => lineChoices(order, words)), [orders, words]);
  return (
    <SelectField
      clearable
      name="line"
      label={words('new.line')}
      choices={choices}
      placeholder={words('new.line.none')}
      nothing={words('new.line.empty')}
      hint={orders === null ? words('new.line.away') : undefined}
    />
  );
}

function lineChoices(
  order: Orders[number],
  words: ReturnType<typeof useWords<keyof typeof callcenterWords.ko>>,
): Choice[] {
  const lines = order.lines.map(({ id, number, variant }) => ({
    value: lineValue(order.id, id),
    label: `${number} · ${variant.sku} · ${variant.product.name}`,
  }));
  return [...lines, { value: lineValue(order.id, null), label: words('new.line.whole', { number: order.number }) }];
}

function choicesOf(codes: readonly Code[]): Choice[] {
  return codes.map(({ code, label }) => ({ value: code, label }));
}
