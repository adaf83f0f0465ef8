import { addJob, newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PushDeviceRow, PushMessageRow, PushWishRow } from './push-device.entity.ts';
import { USUAL_CATEGORIES, type AlarmCategory } from './push-device.ts';
import { SEND_PUSH } from './push-names.ts';

/** What of an alarm a push needs. */
interface PushedAlarm {
  readonly id: string;
  readonly personId: string;
  readonly category: AlarmCategory;
}

/** Lines up an alarm for every device of its person, unless they want no pushes of this kind. */
export async function pushAlarm(tx: EntityManager, { id: alarmId, personId, category }: PushedAlarm): Promise<void> {
  const wish = await tx.findOne(PushWishRow, { personId });
  if (!(wish?.categories ?? USUAL_CATEGORIES).includes(category)) return;
  const devices = await tx.find(PushDeviceRow, { personId, forgottenAt: null }, { orderBy: { id: 'asc' } });
  for (const { id: deviceId } of devices) {
    const { id } = tx.create(PushMessageRow, {
      id: newId(),
      alarmId,
      personId,
      deviceId,
      state: 'WAITING',
      attempts: 0,
    });
    await tx.flush();
    await addJob(tx, SEND_PUSH, { pushId: id }, { key: `${SEND_PUSH}:${id}` });
  }
}
