import { createHash } from 'node:crypto';
import { AbsenceDeclarationRow } from '../../../../subgraphs/accounts/src/absence/absence.entity.ts';
import { AlarmRow } from '../../../../subgraphs/accounts/src/alarm/alarm.entity.ts';
import { CalendarFeedRow } from '../../../../subgraphs/accounts/src/calendar/calendar.entity.ts';
import { HolidayChangeRow } from '../../../../subgraphs/accounts/src/holiday/holiday.entity.ts';
import { aPerson } from '../../../../subgraphs/accounts/src/person/person.factory.ts';
import { PushDeviceRow, PushWishRow } from '../../../../subgraphs/accounts/src/push-device/push-device.entity.ts';
import { devicePersonal } from '../../../../subgraphs/accounts/src/push-device/push-device.personal.ts';
import { settings } from '../../../../subgraphs/accounts/src/settings.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { alarmOf, newIdOf, type Belongings, type World } from '../ids.ts';

const DAY = new Date('2026-11-20T06:00:00Z');

/** Titles whose work a colleague does while somebody is away. */
export const STAFF = [
  'AGENT',
  'SENIOR',
  'OFFICER',
  'LEAD',
  'MODERATOR',
  'HEADQUARTERS',
  'OPERATOR',
  'ANALYST',
  'ADMIN',
] as const;

/** What everybody has of their own: alarms, a device, wishes; and who works here a calendar, and time away. */
export async function seedPeople(em: TestSubgraph['em'], own: Belongings): Promise<void> {
  settings.VAPID_PUBLIC_KEY = 'of nobody, for nothing is pushed here';
  // Where nobody listens, for whoever registers a device.
  settings.PUSH_LOOPBACK_PORTS = [9];
  const colleague = await aPerson(em, { id: newIdOf(own.world), roles: [...STAFF], team: own.caseTeam });
  for (const personId of Object.values(own.people)) {
    anAlarm(em, alarmOf(personId), personId, null);
    anAlarm(em, newIdOf(own.world), personId, DAY);
    await aDevice(em, own.world, personId);
    em.create(PushWishRow, { personId, categories: ['LEGAL', 'SERVICE'] });
  }
  for (const role of STAFF) {
    const personId = own.people[role];
    em.create(CalendarFeedRow, {
      personId,
      tokenHash: createHash('sha256').update(personId).digest('hex'),
      openedAt: DAY,
    });
    anAbsence(em, own, { personId, substituteId: colleague.id, roles: [role], endedAt: DAY });
  }
  em.create(HolidayChangeRow, {
    id: newIdOf(own.world),
    day: '2026-12-24',
    nameKo: '임시공휴일',
    nameEn: 'Temporary holiday',
    act: 'ADD',
    reason: '국무회의 의결',
    actorId: own.people.ADMIN,
    actorName: '조민재',
    changedAt: DAY,
  });
  await em.flush();
}

function anAlarm(em: TestSubgraph['em'], id: string, personId: string, readAt: Date | null): void {
  em.create(AlarmRow, {
    id,
    messageId: id,
    personId,
    category: 'SERVICE',
    title: '기한 임박',
    text: '사건 2018006712의 권고 기한이 3일 남았습니다.',
    path: '/disputes/cases/2018006712',
    shown: true,
    pushed: false,
    raisedAt: DAY,
    readAt,
  });
}

/** Makes a device of a person; gives its identifier. */
export async function aDevice(em: TestSubgraph['em'], world: World, personId: string): Promise<string> {
  const id = newIdOf(world);
  em.create(PushDeviceRow, {
    id,
    personId,
    kind: 'FCM',
    ...(await devicePersonal.seal(em, id, { endpoint: `token of ${id}`, keys: null })),
    endpointDigest: id,
    label: '업무용 휴대전화',
    registeredAt: DAY,
  });
  await em.flush();
  return id;
}

/** Makes an absence in October of somebody of the world. */
export function anAbsence(
  em: TestSubgraph['em'],
  { world, caseTeam }: Belongings,
  details: Pick<AbsenceDeclarationRow, 'personId' | 'substituteId' | 'roles'> & Partial<AbsenceDeclarationRow>,
): AbsenceDeclarationRow {
  return em.create(AbsenceDeclarationRow, {
    id: newIdOf(world),
    personName: '김마당',
    substituteName: `${world} 동료`,
    team: caseTeam,
    awayFrom: new Date('2026-10-01T00:00:00Z'),
    awayUntil: new Date('2026-12-01T00:00:00Z'),
    declaredById: details.personId,
    declaredByName: '김마당',
    declaredAt: DAY,
    ...details,
  });
}
