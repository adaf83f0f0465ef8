import { createECDH, randomBytes } from 'node:crypto';
import { aPerson } from '../../../../subgraphs/accounts/src/person/person.factory.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { alarmOf, newIdOf, type Belongings } from '../ids.ts';
import { aDevice, anAbsence, STAFF } from '../seeds/people.ts';
import type { Act, Acts } from './act.ts';

const WHY = { reason: '국무회의 의결' };
const MAY = { from: '2027-05-03T00:00:00Z', until: '2027-05-10T00:00:00Z' };

let days = 0;

/** Acts of everybody on what is their own, and of administrators on the calendar. */
export const peopleActs: Acts = {
  addHoliday: async () => ({ day: nextDay(), nameKo: '임시공휴일', nameEn: 'Holiday', kind: 'TEMPORARY', ...WHY }),
  removeHoliday: async (em) => {
    const day = nextDay();
    await em.execute(
      `insert into holiday (day, name_ko, name_en, kind, removed, changed_at)
       values (?, '임시공휴일', 'Holiday', 'TEMPORARY', false, '2026-11-20T06:00:00Z')`,
      [day],
    );
    return { day, ...WHY };
  },
  // Everybody says so of themselves; of somebody else administrators alone.
  declareAbsence: async (em, { world }) => {
    const { id: substituteId } = await aPerson(em, { id: newIdOf(world), roles: [...STAFF] });
    if (world === 'own') return { substituteId, ...MAY };
    const { id: personId } = await aPerson(em, { id: newIdOf(world) });
    return { personId, substituteId, ...MAY };
  },
  endAbsence: async (em, own) => {
    const absence = anAbsence(em, own, {
      personId: own.people.AGENT,
      substituteId: newIdOf(own.world),
      roles: ['AGENT'],
    });
    await em.flush();
    return { absenceId: absence.id };
  },
  openCalendarFeed: ownAlone(async () => ({})),
  closeCalendarFeed: ownAlone(async (em) => {
    await em.execute('update calendar_feed set token_hash = gen_random_uuid()::text where token_hash is null');
    return {};
  }),
  readAlarms: ownAlone(async (em, { people }) => {
    await em.execute('update alarm set read_at = null');
    // One of each person's, so that another is left.
    return { ids: Object.values(people).map((personId) => alarmOf(personId)) };
  }),
  registerPushDevice: ownAlone(async (em, { world }) => {
    // A person has a most of devices.
    await em.execute('delete from push_device');
    return {
      kind: 'WEB',
      endpoint: `http://127.0.0.1:9/${newIdOf(world)}`,
      publicKey: createECDH('prime256v1').generateKeys('base64url'),
      secret: randomBytes(16).toString('base64url'),
      label: '브라우저',
    };
  }),
  forgetPushDevice: async (em, { world, people }) => ({ deviceId: await aDevice(em, world, people.AGENT) }),
  choosePushCategories: ownAlone(async () => ({ categories: ['LEGAL'] })),
};

/** What is only ever done to one's own: of others there is nothing to name. */
function ownAlone(act: (em: TestSubgraph['em'], own: Belongings) => Promise<Record<string, unknown>>): Act {
  return async (em, own) => (own.world === 'own' ? act(em, own) : null);
}

/** A day that nobody has spoken of yet. */
function nextDay(): string {
  days += 1;
  return new Date(Date.UTC(2090, 0, days)).toISOString().slice(0, 10);
}
