import { Button, Faint, Num, Panel, StateBadge, useWords } from '@madang/frontend-kit';
import type { ChannelHealth } from './channel-health.ts';
import { syncWords } from './outward-sync-words.ts';
import { useSyncActs } from './sync-acts.ts';
import { useReason } from './use-reason.ts';
import styles from './sync.module.css';

/** Listed variants whose quantity a marketplace did not take; not there when every one was. */
export function RefusedPanel({ channels, onDone }: { channels: readonly ChannelHealth[]; onDone: () => void }) {
  const words = useWords(syncWords);
  const refusing = channels.filter(({ refusedCount }) => refusedCount > 0);
  if (refusing.length === 0) return null;
  const count = refusing.reduce((sum, { refusedCount }) => sum + refusedCount, 0);
  return (
    <Panel title={words('refused')} count={count} flush>
      <ul className={styles['rows']} aria-label={words('refused')}>
        {refusing.map((channel) => (
          <Refusals key={channel.id} channel={channel} onDone={onDone} />
        ))}
      </ul>
    </Panel>
  );
}

function Refusals({ channel, onDone }: { channel: ChannelHealth; onDone: () => void }) {
  const words = useWords(syncWords);
  const reason = useReason();
  const acts = useSyncActs(onDone);
  const { id, name, storefront, refusedListings, refusedCount } = channel;
  const rest = refusedCount - refusedListings.length;
  return (
    <>
      {refusedListings.map(({ externalVariant, pushError, pushErrorDetail, variant }, index) => (
        <li key={externalVariant}>
          <span className={styles['what']}>
            <Num>{variant.sku}</Num> <Faint>{externalVariant}</Faint>
            <span className={styles['detail']}>
              {storefront.name} · {name}
            </span>
          </span>
          <span className={styles['why']}>
            <StateBadge tone={pushError === 'UNCLEAR' ? 'soon' : 'danger'}>{reason(pushError)}</StateBadge>
            {pushErrorDetail && <Faint>{pushErrorDetail}</Faint>}
          </span>
          {acts && index === 0 && (
            <Button
              variant="default"
              size="compact-xs"
              aria-label={words('retry.of', { name })}
              onClick={() => acts.retry(id)}
            >
              {words('retry')}
            </Button>
          )}
        </li>
      ))}
      {rest > 0 && <li className={styles['none']}>{words('refused.more', { count: rest })}</li>}
    </>
  );
}
