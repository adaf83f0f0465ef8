import { ActionIcon, Button, Faint, Moment, StateBadge, useFormat, useWords, type Tone } from '@madang/frontend-kit';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { storefrontWords } from '../storefront/index.ts';
import type { Queued, QueueActs, Sent } from './queued.ts';
import styles from './queue.module.css';

const AT_ONCE = 5;
const WINDOW_MINUTES = 5;

const TONES: Readonly<Record<Queued['state'], Tone>> = {
  WAITING: 'neutral',
  SENDING: 'accent',
  SENT: 'done',
  FAILED: 'danger',
  CANCELLED: 'neutral',
};

/** Waiting products in the order in which they are sent, each with the ways to change it. */
export function QueueRows({ queue, onMove, onCancel }: { queue: readonly Queued[] } & QueueActs) {
  const words = useWords(storefrontWords);
  return (
    <ol className={styles['rows']} aria-label={words('pushQueue.title')}>
      {queue.map((queued, index) => (
        <li key={queued.id}>
          <Named product={queued.product} detail={<Turn queued={queued} place={index + 1} />} />
          {queued.priority !== 'NORMAL' && (
            <StateBadge tone={queued.priority === 'HIGH' ? 'soon' : 'neutral'}>
              {words(`priority.${queued.priority}`)}
            </StateBadge>
          )}
          <StateBadge tone={TONES[queued.state]}>{words(`pushQueue.${queued.state}`)}</StateBadge>
          {onMove && onCancel && queued.state === 'WAITING' && (
            <Acts queue={queue} queued={queued} onMove={onMove} onCancel={onCancel} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Acts(props: {
  queue: readonly Queued[];
  queued: Queued;
  onMove: NonNullable<QueueActs['onMove']>;
  onCancel: NonNullable<QueueActs['onCancel']>;
}) {
  const { queue, queued, onMove, onCancel } = props;
  const words = useWords(storefrontWords);
  const { name } = queued.product;
  const peers = queue.filter(({ priority, state }) => priority === queued.priority && state === 'WAITING');
  const place = peers.indexOf(queued) + 1;
  return (
    <span className={styles['acts']}>
      {queued.priority !== 'HIGH' && (
        <Button variant="subtle" size="compact-xs" onClick={() => onMove(queued, 1, 'HIGH')}>
          {words('pushQueue.first')}
        </Button>
      )}
      <ActionIcon
        variant="subtle"
        aria-label={words('pushQueue.up', { name })}
        disabled={place === 1}
        onClick={() => onMove(queued, place - 1)}
      >
        <IconArrowUp size={14} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={words('pushQueue.down', { name })}
        disabled={place === peers.length}
        onClick={() => onMove(queued, place + 1)}
      >
        <IconArrowDown size={14} />
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label={words('pushQueue.cancel', { name })} onClick={() => onCancel(queued)}>
        <IconX size={14} />
      </ActionIcon>
    </span>
  );
}

function Turn({ queued, place }: { queued: Queued; place: number }) {
  const words = useWords(storefrontWords);
  const { shortDateTime } = useFormat();
  if (queued.state === 'SENDING') return null;
  if (queued.notBefore) {
    const retry = words('pushQueue.retry', { at: shortDateTime(queued.notBefore) });
    return queued.errorCode ? `${queued.errorCode} · ${retry}` : retry;
  }
  const minutes = Math.floor((place - 1) / AT_ONCE) * WINDOW_MINUTES;
  return minutes === 0 ? words('pushQueue.soon', { place }) : words('pushQueue.at', { place, minutes });
}

/** Products that left the queue, the latest first. */
export function SentRows({ sent, onAgain }: { sent: readonly Sent[]; onAgain: QueueActs['onAgain'] }) {
  const words = useWords(storefrontWords);
  return (
    <>
      <h3 className={styles['past']}>{words('pushQueue.past')}</h3>
      <ul className={styles['rows']} aria-label={words('pushQueue.past')}>
        {sent.map((one) => (
          <li key={one.id}>
            <Named
              product={one.product}
              detail={
                <>
                  {one.endedAt && <Moment at={one.endedAt} short />} <Why sent={one} />
                </>
              }
            />
            <StateBadge tone={TONES[one.state]}>{words(`pushQueue.${one.state}`)}</StateBadge>
            {onAgain && one.state === 'FAILED' && (
              <Button variant="default" size="compact-xs" onClick={() => onAgain(one)}>
                {words('pushQueue.again')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Why({ sent: { errorCode, errorDetail } }: { sent: Sent }) {
  const words = useWords(storefrontWords);
  if (errorCode === 'PRICE_MISSING' || errorCode === 'CONNECTION_MISSING') return <>{words(`error.${errorCode}`)}</>;
  return <>{[errorCode, errorDetail].filter(Boolean).join(' · ')}</>;
}

function Named({ product, detail }: { product: Queued['product']; detail: ReactNode }) {
  return (
    <span className={styles['what']}>
      <span className={styles['name']}>{product.name}</span> <Faint>{product.styleCode}</Faint>
      <span className={styles['detail']}>{detail}</span>
    </span>
  );
}
