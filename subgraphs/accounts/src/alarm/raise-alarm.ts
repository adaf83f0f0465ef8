import { announce, keptCustomerId, newId, withoutResidentNumbers } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { PERSON_ROLES, PersonRow } from '../person/index.ts';
import { ALARM_CATEGORIES, pushAlarms } from '../push-device/index.ts';
import { AlarmRow } from './alarm.entity.ts';
import { ALARM_CHANNELS, ALARM_TOPIC } from './alarm.ts';

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 2000;

const alarmRaised = z.object({
  messageId: z.uuid(),
  to: z
    .object({
      accountId: z.uuid().nullish(),
      role: z.enum(PERSON_ROLES).nullish(),
      team: z.string().nullish(),
      customerId: z.uuid().nullish(),
      businessId: z.uuid().nullish(),
      storefrontCode: z.string().min(1).nullish(),
    })
    .refine(
      ({ accountId, role, customerId, businessId, storefrontCode }) =>
        accountId || role || customerId || businessId || storefrontCode,
      'names nobody',
    ),
  category: z.enum(ALARM_CATEGORIES).default('SERVICE'),
  title: z.string().min(1),
  text: z.string(),
  /** A path of the shell; an address elsewhere is none. */
  path: z
    .string()
    .regex(/^\/(?!\/)/)
    .nullish(),
  channels: z.array(z.string()),
});

type AlarmEvent = z.infer<typeof alarmRaised>;

/** Alarms the persons meant, each once a message and channel, however often it is told. */
export async function raiseAlarm(tx: EntityManager, data: unknown, now: Date): Promise<void> {
  const event = alarmRaised.parse(data);
  const [isShown, isPushed] = ALARM_CHANNELS.map((channel) => event.channels.includes(channel));
  const alarms = await alarmsOf(tx, await personsMeant(tx, event.to), event, now);
  const shown = alarms.filter((alarm) => isShown && !alarm.shown);
  const pushed = alarms.filter((alarm) => isPushed && !alarm.pushed);
  for (const alarm of shown) alarm.shown = true;
  for (const alarm of pushed) alarm.pushed = true;
  await tx.flush();
  for (const { id, personId } of shown) await announce(tx, { topic: ALARM_TOPIC, id, keys: { personId } });
  await pushAlarms(tx, pushed);
}

/** Alarms of a message, made for whoever has none yet; two channels that are told at once wait for one another. */
async function alarmsOf(
  tx: EntityManager,
  personIds: readonly string[],
  { messageId, category, title, text, path }: AlarmEvent,
  now: Date,
): Promise<AlarmRow[]> {
  await tx.execute(
    `insert into alarm (id, message_id, person_id, category, title, text, path, shown, pushed, raised_at)
     select id, ?::uuid, person_id, ?, ?, ?, ?, false, false, ?::timestamptz from unnest(?::uuid[], ?::uuid[]) as one (id, person_id)
     on conflict on constraint alarm_person_unique do nothing`,
    [
      messageId,
      category,
      brief(title, LONGEST_TITLE),
      brief(text, LONGEST_TEXT),
      path ?? '/',
      now,
      `{${personIds.map(() => newId()).join()}}`,
      `{${personIds.join()}}`,
    ],
  );
  const meant = { messageId, personId: { $in: [...personIds] } };
  return tx.find(AlarmRow, meant, { orderBy: { personId: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
}

function brief(text: string, longest: number): string {
  return withoutResidentNumbers(text).slice(0, longest);
}

/**
 * The account named, those of a customer, of a business or of who runs a storefront, or all with the role, of the team where
 * one is named; nobody who is suspended.
 */
async function personsMeant(tx: EntityManager, to: AlarmEvent['to']): Promise<string[]> {
  if (to.accountId) {
    // Where people sign in outside, not everybody is in the directory.
    const suspended = await tx.count(PersonRow, { id: to.accountId, suspendedAt: { $ne: null } });
    return suspended > 0 ? [] : [to.accountId];
  }
  // Who was merged while the event was under way is alarmed as the customer who was kept.
  const customerId = to.customerId ? await keptCustomerId(tx, to.customerId) : null;
  const people = await tx.find(
    PersonRow,
    { $and: [peopleOf({ ...to, customerId }), { suspendedAt: null }] },
    { fields: ['id'], orderBy: { id: 'asc' } },
  );
  return people.map(({ id }) => id);
}

function peopleOf({ role, team, customerId, businessId, storefrontCode }: AlarmEvent['to']): FilterQuery<PersonRow> {
  if (customerId) return { customerId, roles: { $contains: ['CONSUMER' as const] } };
  if (businessId) return { businessId, roles: { $contains: ['PARTNER' as const] } };
  if (storefrontCode)
    return { storefronts: { $contains: [storefrontCode] }, roles: { $contains: ['OPERATOR' as const] } };
  return { roles: { $contains: role ? [role] : [] }, ...(team ? { team } : {}) };
}
