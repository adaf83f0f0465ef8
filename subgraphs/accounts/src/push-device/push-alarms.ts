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

/** Lines up alarms for every device of their persons, unless they want no pushes of this kind. */
export async function pushAlarms(tx: EntityManager, alarms: readonly PushedAlarm[]): Promise<void> {
  const persons = { personId: { $in: alarms.map(({ personId }) => personId) } };
  const wishes = new Map((await tx.find(PushWishRow, persons)).map((wish) => [wish.personId, wish.categories]));
  const devices = await tx.find(PushDeviceRow, { ...persons, forgottenAt: null }, { orderBy: { id: 'asc' } });
  const messages = alarms
    .filter(({ personId, category }) => (wishes.get(personId) ?? USUAL_CATEGORIES).includes(category))
    .flatMap((alarm) =>
      devices.filter(({ personId }) => personId === alarm.personId).map(({ id }) => [alarm, id] as const),
    )
    .map(([{ id: alarmId, personId }, deviceId]) =>
      tx.create(PushMessageRow, { id: newId(), alarmId, personId, deviceId, state: 'WAITING', attempts: 0 }),
    );
  await tx.flush();
  for (const { id } of messages) await addJob(tx, SEND_PUSH, { pushId: id }, { key: `${SEND_PUSH}:${id}` });
}
