import {
  Button,
  EmptyState,
  Faint,
  Moment,
  Panel,
  ProblemArea,
  SkeletonLines,
  StateBadge,
  useFormat,
  useWords,
  type Tone,
} from '@madang/frontend-kit';
import { IconPlugConnected } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ChannelHealth } from './channel-health.ts';
import { syncWords } from './outward-sync-words.ts';
import { useSyncActs } from './sync-acts.ts';
import styles from './sync.module.css';

/** Marketplaces one below the other: health, figures, last comparison, and what can be done. */
export function ChannelsPanel(props: {
  channels: readonly ChannelHealth[] | undefined;
  error: unknown;
  onRetry: () => void;
  onDone: () => void;
}) {
  const { channels, error, onRetry, onDone } = props;
  const words = useWords(syncWords);
  const acts = useSyncActs(onDone);
  return (
    <Panel title={words('channels')} {...(channels ? { count: channels.length } : {})} flush>
      {channels === undefined ? (
        error ? (
          <ProblemArea small error={error} onRetry={onRetry} />
        ) : (
          <SkeletonLines lines={4} />
        )
      ) : channels.length === 0 ? (
        <EmptyState icon={IconPlugConnected} title={words('channels.none')} text={words('channels.none.text')} />
      ) : (
        <table className={styles['table']} aria-label={words('channels')}>
          <thead>
            <tr>
              <th scope="col">{words('channel')}</th>
              <th scope="col">{words('health')}</th>
              <th scope="col">{words('lastDone')}</th>
              <th scope="col">{words('listings')}</th>
              <th scope="col">{words('waiting')}</th>
              <th scope="col">{words('failed')}</th>
              <th scope="col">{words('reconciliation')}</th>
              <th scope="col" aria-label={words('compare')} />
            </tr>
          </thead>
          <tbody>
            {channels.map((channel) => (
              <Row key={channel.id} channel={channel} acts={acts} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function Row({ channel, acts }: { channel: ChannelHealth; acts: ReturnType<typeof useSyncActs> }) {
  const words = useWords(syncWords);
  const { number } = useFormat();
  const { id, name, storefront, lastDoneAt, listings, waitingTasks, failedTasks, refusedCount } = channel;
  const failed = failedTasks + refusedCount;
  return (
    <tr>
      <td>
        <span className={styles['name']}>{name}</span>{' '}
        <Link to={`/orders/storefronts/${storefront.id}`}>{storefront.name}</Link> <Faint>{storefront.code}</Faint>
      </td>
      <td>
        <Health channel={channel} />
      </td>
      <td>{lastDoneAt ? <Moment at={lastDoneAt} short /> : '–'}</td>
      <td className={styles['figure']} data-term={words('listings')}>
        {number(listings)}
      </td>
      <td className={styles['figure']} data-term={words('waiting')}>
        {number(waitingTasks)}
      </td>
      <td className={failed > 0 ? styles['bad'] : styles['figure']} data-term={words('failed')}>
        {number(failed)}
      </td>
      <td>
        <Compared channel={channel} />
      </td>
      <td className={styles['acts']}>
        {acts && channel.isActive && (
          <>
            {failed > 0 && (
              <Button
                variant="default"
                size="compact-xs"
                aria-label={words('retry.of', { name })}
                onClick={() => acts.retry(id)}
              >
                {words('retry')}
              </Button>
            )}
            <Button
              variant="default"
              size="compact-xs"
              aria-label={words('compare.of', { name })}
              disabled={channel.lastReconciliation?.state === 'RUNNING'}
              onClick={() => acts.compare(id)}
            >
              {words('compare')}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}

const TROUBLES = ['LIMITED', 'AWAY', 'AUTHORIZATION_LOST', 'UNCLEAR'] as const;

function Health({ channel: { isActive, trouble, troubleSince, retryAt, lastDoneAt } }: { channel: ChannelHealth }) {
  const words = useWords(syncWords);
  const { shortDateTime } = useFormat();
  if (!isActive) return <StateBadge>{words('health.UNUSED')}</StateBadge>;
  if (!trouble) {
    const isQuiet = !lastDoneAt;
    return (
      <StateBadge tone={isQuiet ? 'neutral' : 'done'}>{words(isQuiet ? 'health.QUIET' : 'health.GOOD')}</StateBadge>
    );
  }
  const known = TROUBLES.find((each) => each === trouble) ?? 'FAULT';
  const tone: Tone = known === 'LIMITED' ? 'soon' : 'danger';
  const when = [
    troubleSince && words('health.since', { at: shortDateTime(troubleSince) }),
    retryAt && words('health.retry', { at: shortDateTime(retryAt) }),
  ];
  return (
    <>
      <StateBadge tone={tone}>{words(`health.${known}`)}</StateBadge>
      <span className={styles['detail']}>{when.filter(Boolean).join(' · ')}</span>
    </>
  );
}

function Compared({ channel: { lastReconciliation: last } }: { channel: ChannelHealth }) {
  const words = useWords(syncWords);
  if (!last) return <Faint>{words('reconciliation.none')}</Faint>;
  const values = { read: last.listingsRead, found: last.driftsFound, code: last.errorCode ?? '' };
  return (
    <>
      {words(`reconciliation.${last.state}`, values)}
      <span className={styles['detail']}>
        <Moment at={last.endedAt ?? last.startedAt} short />
      </span>
    </>
  );
}
