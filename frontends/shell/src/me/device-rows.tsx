import { Button, notify, RowItem, Rows, useFormat, useStep, useWords } from '@madang/frontend-kit';
import type { MyPushQuery } from '../gql/graphql.ts';
import { FORGET_DEVICE } from './me-queries.ts';
import { meWords } from './me-words.ts';
import { rememberedDevice } from './this-device.ts';
import styles from './me.module.css';

type Device = MyPushQuery['myPushDevices'][number];

/** Devices on which the person is told, each with the way to take it back. */
export function DeviceRows({ devices, onChange }: { devices: readonly Device[]; onChange: () => void }) {
  const words = useWords(meWords);
  if (devices.length === 0) return null;
  return (
    <section>
      <h3 className={styles['heading']}>{words('push.devices')}</h3>
      <Rows label={words('push.devices')}>
        {devices.map((device) => (
          <DeviceRow key={device.id} device={device} onChange={onChange} />
        ))}
      </Rows>
    </section>
  );
}

function DeviceRow({ device, onChange }: { device: Device; onChange: () => void }) {
  const words = useWords(meWords);
  const format = useFormat();
  const [forget, { busy }] = useStep(FORGET_DEVICE, (answer) => answer.forgetPushDevice);
  const run = async () => {
    const outcome = await forget({ input: { deviceId: device.id } });
    for (const { message } of outcome.done ? [] : outcome.userErrors) notify.problem(message);
    onChange();
  };
  return (
    <RowItem
      title={device.label}
      end={
        <Button
          variant="subtle"
          size="compact-sm"
          loading={busy}
          aria-label={`${device.label} ${words('push.forget')}`}
          onClick={() => void run()}
        >
          {words('push.forget')}
        </Button>
      }
      detail={
        <>
          <span>{words(`push.kind.${device.kind}`)}</span>
          <span>{words('push.since', { time: format.shortDateTime(device.registeredAt) })}</span>
          {device.id === rememberedDevice() && <strong>{words('push.here')}</strong>}
        </>
      }
    />
  );
}
