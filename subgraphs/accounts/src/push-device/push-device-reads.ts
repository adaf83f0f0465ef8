import type { Context } from '@madang/subgraph-kit';
import { readableDevices } from './push-device.access.ts';
import { PushDeviceRow } from './push-device.entity.ts';

/** Devices of the viewer, newest first; a person has few. */
export async function devicesOf({ em, actor }: Context): Promise<PushDeviceRow[]> {
  const where = { $and: [readableDevices(actor), { forgottenAt: null }] };
  return em.find(PushDeviceRow, where, { orderBy: [{ registeredAt: 'desc' }, { id: 'desc' }] });
}
