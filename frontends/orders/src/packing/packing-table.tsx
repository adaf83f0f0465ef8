import { Button, classNames, Faint, Panel, StateBadge, StepButton, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import type { ShownPacking } from './packing-documents.ts';
import { packingWords } from './packing-words.ts';
import styles from './packing.module.css';

interface PackingTableProps {
  readonly packing: ShownPacking;
  readonly busy: boolean;
  readonly onComplete: () => void;
  readonly onRestart: () => void;
  readonly onLabel: () => void;
}

/** An order on the table: what is in the parcel, what is missing, and the end of it. */
export function PackingTable({ packing, busy, onComplete, onRestart, onLabel }: PackingTableProps) {
  const words = useWords(packingWords);
  const { order, lines, trackingNumber } = packing;
  const leaving = lines.filter(({ obstacle }) => !obstacle);
  const total = leaving.reduce((sum, { line }) => sum + line.quantity, 0);
  const packed = leaving.reduce((sum, line) => sum + line.packed, 0);
  return (
    <Panel
      title={words('order', { number: order.number })}
      count={total > 0 ? words('progress', { packed, total }) : undefined}
      actions={<Link to={`/orders/${order.id}`}>{words('open.order')}</Link>}
      flush
    >
      <p className={styles['head']}>
        <span>{order.recipientName}</span> <Faint>{order.storefront?.name}</Faint>
        {trackingNumber && (
          <span className={styles['tracking']}>
            {words('tracking')} {trackingNumber}
          </span>
        )}
      </p>
      <ul className={styles['lines']} aria-label={words('lines')}>
        {lines.map((line) => (
          <PackedLine key={line.line.id} packing={line} />
        ))}
      </ul>
      <div className={styles['acts']}>
        <StepButton
          primary
          label={words('complete')}
          hotKey="F9"
          busy={busy}
          disabled={!packing.isPacked}
          onRun={onComplete}
        />
        <Button variant="default" disabled={busy || (leaving.length === 0 && !trackingNumber)} onClick={onLabel}>
          {words('label')}
        </Button>
        {packed > 0 && (
          <Button variant="subtle" disabled={busy} onClick={onRestart}>
            {words('restart')}
          </Button>
        )}
      </div>
    </Panel>
  );
}

/** Why a line stays, in the few words that fit on a badge. */
const OBSTACLES = [
  'LINE_CANCELLED',
  'ALREADY_SHIPPED',
  'LINE_AWAITS_RETURN',
  'LINE_ON_HOLD',
  'CANCEL_ASKED',
  'LINE_NOT_ALLOCATED',
] as const;

function PackedLine({ packing: { line, packed, obstacle } }: { packing: ShownPacking['lines'][number] }) {
  const words = useWords(packingWords);
  const known = OBSTACLES.find((each) => each === obstacle?.code);
  const isWhole = packed === line.quantity;
  return (
    <li className={classNames(obstacle ? styles['barred'] : isWhole && styles['whole'])}>
      <span>
        <strong className={styles['sku']}>{line.variant?.sku}</strong>
        <Faint>{line.variant?.product?.name}</Faint>
        {obstacle && (
          <span className={styles['why']}>
            <StateBadge tone={obstacle.code === 'ALREADY_SHIPPED' ? 'done' : 'soon'}>
              {known ? words(`obstacle.${known}`) : obstacle.message}
            </StateBadge>
          </span>
        )}
      </span>
      <span className={styles['pieces']}>
        {packed}
        <Faint> / {line.quantity}</Faint>
      </span>
    </li>
  );
}
