import {
  Button,
  ChoiceField,
  Form,
  SelectField,
  StepButton,
  TextAreaField,
  TextField,
  useForm,
  useFormat,
  useWatch,
  useWords,
} from '@madang/frontend-kit';
import { useState } from 'react';
import type { OrderReturnKind } from '../gql/graphql.ts';
import { AddressField } from './address-field.tsx';
import { chosenLines, startOf, type ChosenPieces } from './chosen-pieces.ts';
import type { PickupOrder } from './pickup-query.ts';
import {
  isWhole,
  reasonIn,
  REASONS,
  type KnownAddress,
  type PickupValues,
  type PickupWish,
  type ReplacementRow,
} from './pickup-wish.ts';
import { pickupWords } from './pickup-words.ts';
import { emptyRow, ReplacementGrid } from './replacement-grid.tsx';
import { ReturnItemsGrid } from './return-items-grid.tsx';
import { returnWords } from './return-words.ts';
import styles from './pickup.module.css';

const BUYER_PAYS = ['CHANGED_MIND', 'DISSATISFIED', 'OTHER'];

interface PickupFormProps {
  readonly order: PickupOrder;
  /** Tells that its keys are its own now. */
  readonly isShown: boolean;
  readonly onWish: (wish: PickupWish) => void;
  readonly onClose: () => void;
}

/** What comes back, why and from where; personal data, so no draft of it stays in the browser. */
export function PickupForm({ order, isShown, onWish, onClose }: PickupFormProps) {
  const words = useWords(returnWords);
  const pickup = useWords(pickupWords);
  const form = useForm<PickupValues>({
    defaultValues: { reason: 'CHANGED_MIND', courier: 'yes', name: '', phone: '', mobile: '', address: '', note: '' },
  });
  const [pieces, setPieces] = useState<ChosenPieces>(() => startOf(order.lines));
  const [replacements, setReplacements] = useState<readonly ReplacementRow[]>([]);
  const [normalized, setNormalized] = useState<(KnownAddress & { typed: string }) | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const reason = useWatch({ control: form.control, name: 'reason' });
  const isFetched = useWatch({ control: form.control, name: 'courier' }) !== 'no';
  const typed = useWatch({ control: form.control, name: 'address' });
  // Who goes on typing has another address in mind.
  const known = normalized?.typed === typed ? normalized : null;
  const address = isFetched ? known : null;
  const ask = (kind: OrderReturnKind) =>
    form.handleSubmit((values) => {
      const chosen = chosenLines(order.lines, pieces);
      const isKnown = address !== null || !isFetched;
      const flaw = flawOf({ chosen, kind, replacements, typed: values.address, isKnown });
      setProblem(flaw && pickup(flaw));
      if (!flaw && chosen)
        onWish({ kind, values: { ...values, reason: reasonIn(values) }, chosen, address, replacements });
    })();
  const isExchanging = replacements.length > 0;
  return (
    <Form
      form={form}
      label={pickup('pickup.request')}
      onSubmit={() => ask('RETURN')}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {pickup('pickup.close')}
          </Button>
          {isExchanging ? (
            <>
              <Button variant="default" onClick={() => setReplacements([])}>
                {pickup('pickup.exchange.cancel')}
              </Button>
              <Ask
                primary
                label={pickup('pickup.process')}
                hotKey="F9"
                on={isShown}
                run={() => ask('OTHER_ITEM_EXCHANGE')}
              />
            </>
          ) : (
            <>
              <Ask label={pickup('pickup.other')} hotKey="F8" on={isShown} run={() => setReplacements([emptyRow()])} />
              <Ask label={pickup('pickup.same')} hotKey="F7" on={isShown} run={() => ask('SAME_ITEM_EXCHANGE')} />
              <Ask primary label={pickup('pickup.return')} hotKey="F6" on={isShown} run={() => ask('RETURN')} />
            </>
          )}
        </>
      }
    >
      {problem && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      <ReturnItemsGrid lines={order.lines} pieces={pieces} onChange={setPieces} />
      {isExchanging && <ReplacementGrid rows={replacements} isShown={isShown} onChange={setReplacements} />}
      <div className={styles['pair']}>
        <SelectField
          name="reason"
          required
          label={pickup('pickup.reason')}
          choices={REASONS.map((value) => ({ value, label: words(`reason.${value}`) }))}
          hint={`${pickup('pickup.fee')}: ${words(BUYER_PAYS.includes(reason) ? 'fee.BUYER' : 'fee.SELLER')}`}
        />
        <ChoiceField
          name="courier"
          required
          label={pickup('pickup.courier')}
          choices={[
            { value: 'yes', label: pickup('pickup.courier.yes') },
            { value: 'no', label: pickup('pickup.courier.no') },
          ]}
        />
      </div>
      <ContactFields order={order} />
      {isFetched && (
        <AddressField
          typed={typed}
          known={known}
          isShown={isShown}
          onKnown={(next) => setNormalized(next && { typed, ...next })}
        />
      )}
      <TextAreaField name="note" label={pickup('pickup.note')} rows={2} maxLength={500} />
    </Form>
  );
}

function ContactFields({ order }: { order: PickupOrder }) {
  const pickup = useWords(pickupWords);
  const format = useFormat();
  const phone = order.recipientPhone ? format.phone(order.recipientPhone) : '';
  return (
    <div className={styles['three']}>
      <TextField
        name="name"
        label={pickup('pickup.customer')}
        hint={pickup('pickup.contact.hint', { value: order.recipientName })}
      />
      <TextField name="phone" label={pickup('pickup.phone')} inputMode="tel" />
      <TextField
        name="mobile"
        label={pickup('pickup.mobile')}
        inputMode="tel"
        hint={phone && pickup('pickup.contact.hint', { value: phone })}
      />
    </div>
  );
}

function Ask(props: { label: string; hotKey: string; on: boolean; primary?: boolean; run: () => unknown }) {
  const { label, hotKey, on, primary = false, run } = props;
  return <StepButton primary={primary} label={label} hotKey={on ? hotKey : ''} onRun={() => void run()} />;
}

type Flaw = 'pickup.chooseLines' | 'replacement.incomplete' | 'pickup.normalize.needed';

function flawOf(asked: {
  readonly chosen: PickupWish['chosen'] | null;
  readonly kind: OrderReturnKind;
  readonly replacements: readonly ReplacementRow[];
  readonly typed: string;
  readonly isKnown: boolean;
}): Flaw | null {
  const { chosen, kind, replacements, typed, isKnown } = asked;
  if (!chosen || chosen.length === 0) return 'pickup.chooseLines';
  if (kind === 'OTHER_ITEM_EXCHANGE' && !isWhole(replacements)) return 'replacement.incomplete';
  return typed.trim() !== '' && !isKnown ? 'pickup.normalize.needed' : null;
}
