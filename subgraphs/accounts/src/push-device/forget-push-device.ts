import { addJob, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { PushDeviceCode } from './push-device-words.ts';
import { readableDevices } from './push-device.access.ts';
import { PushDeviceRow } from './push-device.entity.ts';
import { TIDY_DEVICES } from './push-names.ts';

/** Alarms a person no more on a device; what is known of it is gone a moment later. */
export async function forgetPushDevice(
  { em, actor, now }: Context,
  { deviceId }: { readonly deviceId: string },
): Promise<PushDeviceRow | Refusal<PushDeviceCode>> {
  return em.transactional(async (tx) => {
    const device = await tx.findOne(PushDeviceRow, {
      $and: [readableDevices(actor), { id: deviceId, forgottenAt: null }],
    });
    if (!device) return refuse('PUSH_DEVICE_UNKNOWN', ['input', 'deviceId']);
    await addJob(tx, TIDY_DEVICES, {}, { key: `${TIDY_DEVICES}:${deviceId}` });
    return Object.assign(device, { forgottenAt: now });
  });
}
