import { Button } from '@mantine/core';
import { IconPlugConnectedX, IconRefresh } from '@tabler/icons-react';
import { kitWords } from '../kit-words.ts';
import { serviceName, useWords } from '../words/index.ts';
import { EmptyState } from './empty-state.tsx';
import styles from './states.module.css';

/** Says which service is away and offers to ask it again; the asker retries by itself meanwhile. */
export function ServiceAway({
  service,
  onRetry,
  small = false,
}: {
  service: string;
  onRetry: () => void;
  small?: boolean;
}) {
  const words = useWords(kitWords);
  return (
    <div role="alert" data-service-away={service}>
      <EmptyState
        small={small}
        icon={IconPlugConnectedX}
        title={words('away.title', { service: serviceName(service) })}
        text={words('away.text')}
        action={<RetryButton onRetry={onRetry} />}
      />
    </div>
  );
}

/** One line above content that is older than it should be because a service is away. */
export function StaleNotice(props: { service: string; partial?: boolean; onRetry: () => void }) {
  const words = useWords(kitWords);
  const text = words(props.partial ? 'away.partial' : 'away.stale', { service: serviceName(props.service) });
  return (
    <div role="status" className={styles['stale']} data-service-away={props.service}>
      <IconPlugConnectedX size={14} aria-hidden />
      <span>{text}</span>
      <button type="button" onClick={props.onRetry}>
        {words('retry')}
      </button>
    </div>
  );
}

/** Asks again. */
export function RetryButton({ onRetry }: { onRetry: () => void }) {
  const words = useWords(kitWords);
  return (
    <Button leftSection={<IconRefresh size={14} aria-hidden />} onClick={onRetry}>
      {words('retry')}
    </Button>
  );
}
