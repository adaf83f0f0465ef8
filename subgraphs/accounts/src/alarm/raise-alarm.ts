import { announce, newId, withoutResidentNumbers } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { PERSON_ROLES, PersonRow } from '../person/index.ts';
import { ALARM_CATEGORIES, pushAlarm } from '../push-device/index.ts';
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
    })
    .refine(({ accountId, role }) => accountId || role, 'names nobody'),
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
  const [shown, pushed] = ALARM_CHANNELS.map((channel) => event.channels.includes(channel));
  for (const personId of await personsMeant(tx, event.to)) {
    const alarm = await alarmOf(tx, personId, event, now);
    const isNewlyShown = shown === true && !alarm.shown;
    const isNewlyPushed = pushed === true && !alarm.pushed;
    alarm.shown ||= isNewlyShown;
    alarm.pushed ||= isNewlyPushed;
    await tx.flush();
    if (isNewlyShown) await announce(tx, { topic: ALARM_TOPIC, id: alarm.id, keys: { personId } });
    if (isNewlyPushed) await pushAlarm(tx, alarm);
  }
}

async function alarmOf(tx: EntityManager, personId: string, event: AlarmEvent, now: Date): Promise<AlarmRow> {
  const { messageId, category, title, text, path } = event;
  // Two channels of one message may be told at once: the second waits here, and finds what the first has made.
  await tx.execute(
    `insert into alarm (id, message_id, person_id, category, title, text, path, shown, pushed, raised_at)
     values (?, ?, ?, ?, ?, ?, ?, false, false, ?) on conflict on constraint alarm_person_unique do update set path = alarm.path`,
    [newId(), messageId, personId, category, brief(title, LONGEST_TITLE), brief(text, LONGEST_TEXT), path ?? '/', now],
  );
  return tx.findOneOrFail(AlarmRow, { messageId, personId }, { refresh: true });
}

function brief(text: string, longest: number): string {
  return withoutResidentNumbers(text).slice(0, longest);
}

/** The account named, or all with the role, of the team where one is named; nobody who is suspended. */
async function personsMeant(tx: EntityManager, { accountId, role, team }: AlarmEvent['to']): Promise<string[]> {
  if (accountId) {
    // Where people sign in outside, not everybody is in the directory.
    const suspended = await tx.count(PersonRow, { id: accountId, suspendedAt: { $ne: null } });
    return suspended > 0 ? [] : [accountId];
  }
  const people = await tx.find(
    PersonRow,
    { roles: { $contains: role ? [role] : [] }, suspendedAt: null, ...(team ? { team } : {}) },
    { fields: ['id'], orderBy: { id: 'asc' } },
  );
  return people.map(({ id }) => id);
}
