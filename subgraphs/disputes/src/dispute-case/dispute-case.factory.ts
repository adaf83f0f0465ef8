import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { BusinessRow } from '../business/business.entity.ts';
import { OfficerRow } from '../officer/officer.entity.ts';
import { DisputeCaseRow } from './dispute-case.entity.ts';

let made = 0;

/** Makes a business for a test. */
export async function aBusiness(em: EntityManager, details: Partial<BusinessRow> = {}): Promise<BusinessRow> {
  const id = newId();
  const business = em.create(BusinessRow, { id, name: `게임회사 ${id}`, partner: true, ...details });
  await em.flush();
  return business;
}

/** Makes an officer for a test. */
export async function anOfficer(em: EntityManager, details: Partial<OfficerRow> = {}): Promise<OfficerRow> {
  const officer = em.create(OfficerRow, { id: newId(), name: '최담당', ...details });
  await em.flush();
  return officer;
}

/** Makes a case for a test: received yesterday, and notified to its respondent if it is further on. */
export async function aCase(em: EntityManager, details: Partial<DisputeCaseRow> = {}): Promise<DisputeCaseRow> {
  made += 1;
  const openedAt = details.openedAt ?? new Date('2026-11-20T05:00:00Z');
  const notified = details.state && !['RECEIVED', 'WITHDRAWN'].includes(details.state) ? openedAt : null;
  const dispute = em.create(DisputeCaseRow, {
    id: newId(),
    number: `2018${String(made).padStart(6, '0')}`,
    state: 'RECEIVED',
    title: '환불 거부',
    facts: '가. 환불을 거부함.',
    applicantName: '홍길동',
    openedAt,
    dueAt: new Date(openedAt.getTime() + 30 * 86_400_000),
    receiptNotifiedAt: notified,
    ...details,
  });
  await em.flush();
  return dispute;
}
