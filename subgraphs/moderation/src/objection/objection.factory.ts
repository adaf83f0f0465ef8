import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ObjectionRow } from './objection.entity.ts';

/** Makes an objection to a report for a test. */
export async function anObjection(
  em: EntityManager,
  details: Partial<ObjectionRow> & { readonly reportId: string },
): Promise<ObjectionRow> {
  const objection = em.create(ObjectionRow, {
    id: newId(),
    ground: 'OWN_WORK',
    statement: '제가 직접 찍은 사진입니다.',
    objectedAt: new Date('2026-11-21T05:00:00Z'),
    ...details,
  });
  await em.flush();
  return objection;
}
