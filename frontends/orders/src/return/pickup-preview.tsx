import { Button, Facts, StepButton, UserErrors, useFormat, useWords, type UserError } from '@madang/frontend-kit';
import { useState } from 'react';
import type { PickupOrder } from './pickup-query.ts';
import { differenceOf, reasonIn, type PickupWish } from './pickup-wish.ts';
import { pickupWords } from './pickup-words.ts';
import { returnWords } from './return-words.ts';
import { useRequest } from './use-request.ts';
import styles from './pickup.module.css';

interface PickupPreviewProps {
  readonly order: PickupOrder;
  readonly wish: PickupWish;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** What will be recorded and what the courier is asked for, looked at before anything leaves the house. */
export function PickupPreview({ order, wish, onBack, onDone }: PickupPreviewProps) {
  const words = useWords(returnWords);
  const pickup = useWords(pickupWords);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const { send, busy } = useRequest(order.id, onDone);
  const { kind, values, chosen, address, replacements } = wish;
  const isFetched = values.courier !== 'no';
  const run = async () => setErrors(await send(wish));
  const from = address
    ? `[${address.zipCode}] ${address.road} ${address.detail}`
    : values.address.trim() || pickup('preview.from.order', { name: order.recipientName });
  return (
    <section aria-label={pickup('preview.title')} className={styles['preview']}>
      <UserErrors errors={errors} />
      <p>{pickup(isFetched ? 'preview.text' : 'preview.text.own')}</p>
      <h3 className={styles['head']}>{words(`kind.${kind}`)}</h3>
      <ItemList
        title={pickup('preview.returned')}
        items={chosen.map(({ line, quantity }) => ({ sku: line.variant.sku, quantity }))}
      />
      {kind === 'SAME_ITEM_EXCHANGE' && (
        <ItemList
          title={pickup('preview.replaced')}
          items={chosen.map(({ line, quantity }) => ({ sku: line.variant.sku, quantity }))}
        />
      )}
      {kind === 'OTHER_ITEM_EXCHANGE' && (
        <ItemList
          title={pickup('preview.replaced')}
          items={replacements.map(({ sku, quantity }) => ({ sku, quantity: Number(quantity) }))}
        />
      )}
      <Facts
        items={[
          { term: pickup('pickup.reason'), value: words(`reason.${reasonIn(values)}`) },
          { term: pickup('preview.from'), value: isFetched && from, wide: true },
          { term: pickup('pickup.note'), value: values.note.trim(), wide: true },
          {
            term: words('page.difference'),
            value: kind === 'OTHER_ITEM_EXCHANGE' && <Difference amount={differenceOf(wish)} />,
            wide: true,
          },
        ]}
      />
      {kind !== 'RETURN' && <p>{pickup('preview.gate')}</p>}
      <div className={styles['acts']}>
        <Button variant="subtle" onClick={onBack}>
          {pickup('preview.back')}
        </Button>
        <StepButton primary label={pickup('preview.confirm')} hotKey="mod+Enter" busy={busy} onRun={() => void run()} />
      </div>
    </section>
  );
}

function Difference({ amount }: { amount: number }) {
  const pickup = useWords(pickupWords);
  const format = useFormat();
  if (amount === 0) return pickup('difference.none');
  const text = pickup(amount > 0 ? 'difference.collect' : 'difference.refund');
  return `${text} ${format.money({ amount: Math.abs(amount), currency: 'KRW' })}`;
}

function ItemList({ title, items }: { title: string; items: readonly { sku: string; quantity: number }[] }) {
  return (
    <div className={styles['items']}>
      <h4>{title}</h4>
      <ul>
        {items.map(({ sku, quantity }) => (
          <li key={sku}>
            → {sku} / {quantity}
          </li>
        ))}
      </ul>
    </div>
  );
}
