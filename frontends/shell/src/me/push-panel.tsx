import { useQuery } from '@apollo/client/react';
import { Button, Panel, ProblemArea, SkeletonLines, useWords } from '@madang/frontend-kit';
import { IconBellRinging } from '@tabler/icons-react';
import { DeviceRows } from './device-rows.tsx';
import { MY_PUSH } from './me-queries.ts';
import { meWords } from './me-words.ts';
import { PushCategories } from './push-categories.tsx';
import { usePush } from './use-push.ts';
import styles from './me.module.css';

/** Whether and of what this device tells the person when the desk is closed. */
export function PushPanel() {
  const words = useWords(meWords);
  const { data, error, refetch } = useQuery(MY_PUSH, { fetchPolicy: 'cache-and-network' });
  return (
    <Panel title={words('push.title')} icon={IconBellRinging}>
      {error && !data && <ProblemArea small error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonLines lines={4} />}
      {data && (
        <div className={styles['stack']}>
          <p>{words('push.text')}</p>
          <ThisDevice
            pushKey={data.pushKey ?? null}
            registered={data.myPushDevices.map(({ id }) => id)}
            onChange={() => void refetch()}
          />
          <PushCategories chosen={data.myPushSettings.categories} />
          <DeviceRows devices={data.myPushDevices} onChange={() => void refetch()} />
        </div>
      )}
    </Panel>
  );
}

function ThisDevice(props: { pushKey: string | null; registered: readonly string[]; onChange: () => void }) {
  const words = useWords(meWords);
  const { state, busy, turnOn, turnOff } = usePush(props);
  if (state === 'unsupported' || state === 'unavailable' || state === 'denied') {
    return (
      <p role="status" className={styles['faint']}>
        {words(`push.${state}`)}
      </p>
    );
  }
  const isOn = state === 'on';
  return (
    <div className={styles['line']}>
      <span role="status">{words(isOn ? 'push.is.on' : 'push.is.off')}</span>
      <Button variant={isOn ? 'default' : 'filled'} loading={busy} onClick={() => void (isOn ? turnOff() : turnOn())}>
        {words(isOn ? 'push.off' : 'push.on')}
      </Button>
    </div>
  );
}
