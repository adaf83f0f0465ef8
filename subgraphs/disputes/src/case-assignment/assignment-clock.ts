import { defineClock, type DeadlineRecord } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { alarmLeads, caseUnassigned } from '../case-notice/index.ts';
import { handOverCase, takeStepOfTime, unstartedCases } from '../dispute-case/index.ts';
import { suggestOfficers } from './suggest-officers.ts';

/** Time for a lead to assign a new case (K4); when it is over the fittest officer has it. */
export const assignmentClock = defineClock({
  name: 'ASSIGNMENT',
  label: { ko: '담당자 배정', en: 'Assignment' },
  unit: 'BUSINESS_DAYS',
  length: 2,
  source: '사건처리 내부 기준',
  remindBefore: [{ days: 1 }],
  path: (id) => `/disputes/cases/${id}`,
  remind: remindLeads,
  expire: assignFittest,
  unstarted: unstartedCases('ASSIGNMENT', "c.state = 'RECEIVED'", 'now()'),
});

/** Assigns a case that no lead assigned, as role CLOCK; without any officer it waits for a lead. */
async function assignFittest(tx: EntityManager, { subjectId }: DeadlineRecord, now: Date): Promise<void> {
  const [fittest] = await suggestOfficers(tx, [subjectId]);
  if (!fittest) return;
  await takeStepOfTime(tx, subjectId, 'assign', {
    now,
    note: fittest.name,
    alsoDo: (dispute, within) => handOverCase(within, dispute, fittest, { actor: null, now }),
  });
}

/** Nobody owns a case that nobody leads; whoever leads a team is told. */
async function remindLeads(tx: EntityManager, deadline: DeadlineRecord, now: Date): Promise<void> {
  const { id, subjectId, subjectLabel: number, dueAt, remindedLead } = deadline;
  const key = `unassigned:${id}:${remindedLead}:${dueAt.getTime()}`;
  await alarmLeads(tx, { message: caseUnassigned, subject: { id: subjectId, number }, key }, { actor: null, now });
}
