import {
  Button,
  notify,
  notifyRefusal,
  RowItem,
  StateBadge,
  useFormat,
  useStep,
  useWords,
  type Tone,
} from '@madang/frontend-kit';
import { IconKey, IconRefresh } from '@tabler/icons-react';
import { ASK_PERMISSION, COLLECT_NOW } from './collection-documents.ts';
import { collectionWords } from './collection-words.ts';
import type { ShownConnection } from './use-connections.ts';
import styles from './collection.module.css';

const TONES: Readonly<Record<ShownConnection['lamp'], Tone>> = {
  GREEN: 'done',
  YELLOW: 'soon',
  RED: 'danger',
  OFF: 'neutral',
};

/** Counts of a run that are said where they are not nothing. */
const COUNTS = ['read', 'added', 'changed', 'unpaid', 'quarantined'] as const;

const MINUTE = 60;
const HOUR = 3600;

/** One connection: lamp, lag, last run, what is wrong, and what can be done. */
export function ConnectionRow({ connection, mayAct }: { connection: ShownConnection; mayAct: boolean }) {
  const words = useWords(collectionWords);
  const { name, lamp, storefront, connector, errorText } = connection;
  return (
    <RowItem
      title={`${storefront.code} · ${name}`}
      end={<StateBadge tone={TONES[lamp]}>{words(`lamp.${lamp}`)}</StateBadge>}
      detail={[
        words(`connector.${connector}`),
        useLag(connection),
        words('today', { count: connection.addedToday }),
      ].join(' · ')}
      overdue={lamp === 'RED'}
    >
      <div className={styles['row']}>
        <div className={styles['facts']}>
          {errorText !== null && <p role="status">{errorText}</p>}
          <LastRun connection={connection} />
        </div>
        {mayAct && lamp !== 'OFF' && <Acts connection={connection} />}
      </div>
    </RowItem>
  );
}

function useLag({ lagSeconds }: ShownConnection): string {
  const words = useWords(collectionWords);
  if (lagSeconds === null) return words('lag.none');
  if (lagSeconds < 2 * MINUTE) return words('lag.seconds', { count: lagSeconds });
  if (lagSeconds < 2 * HOUR) return words('lag.minutes', { count: Math.round(lagSeconds / MINUTE) });
  return words('lag.hours', { count: Math.round(lagSeconds / HOUR) });
}

function LastRun({ connection }: { connection: ShownConnection }) {
  const words = useWords(collectionWords);
  const format = useFormat();
  const { lastRun, lastRunAt, failures, nextAt, isRunning } = connection;
  if (lastRun?.state === 'WAITING') return <p aria-live="polite">{words('waiting')}</p>;
  if (lastRun && (isRunning || lastRun.state === 'RUNNING'))
    return <p aria-live="polite">{words('running', { read: lastRun.read, added: lastRun.added })}</p>;
  const said = [
    lastRunAt !== null && words('last.run', { at: format.shortDateTime(lastRunAt) }),
    ...(lastRun ? COUNTS.map((count) => lastRun[count] > 0 && words(`count.${count}`, { count: lastRun[count] })) : []),
    failures > 1 && words('failures', { count: failures }),
    nextAt !== null && words('next', { at: format.shortDateTime(nextAt) }),
  ].filter(Boolean);
  return said.length > 0 ? <p className={styles['faint']}>{said.join(' · ')}</p> : null;
}

function Acts({ connection }: { connection: ShownConnection }) {
  const words = useWords(collectionWords);
  const [collect, { busy }] = useStep(COLLECT_NOW, (answer) => answer.collectNow);
  const [ask, asking] = useStep(ASK_PERMISSION, (answer) => answer.askConnectionPermission);
  const isLost = connection.errorCode === 'AUTHORIZATION_LOST';
  const isBusy = busy || connection.isRunning || connection.lastRun?.state === 'WAITING';
  const collectNow = async () => {
    const outcome = await collect({ input: { connectionId: connection.id } });
    if (outcome.done) notify.done(words('collect.asked'));
    else notifyRefusal(outcome);
  };
  const askPermission = async () => {
    const outcome = await ask({ input: { connectionId: connection.id } });
    if (!outcome.done) notifyRefusal(outcome);
    else if (outcome.payload.permission?.url) location.assign(outcome.payload.permission.url);
    else notify.done(words('permission.asked'));
  };
  return (
    <div className={styles['acts']}>
      {isLost && (
        <Button
          size="xs"
          loading={asking.busy}
          leftSection={<IconKey size={14} aria-hidden />}
          onClick={() => void askPermission()}
        >
          {words('permission')}
        </Button>
      )}
      <Button
        size="xs"
        variant="default"
        loading={isBusy}
        leftSection={<IconRefresh size={14} aria-hidden />}
        onClick={() => void collectNow()}
        aria-label={`${words('collect')}: ${connection.name}`}
      >
        {words('collect')}
      </Button>
    </div>
  );
}
