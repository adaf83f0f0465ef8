import { defineClock, dispatch, type DeadlineRecord } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { caseUnassigned } from '../case-notice/index.ts';
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
  remind: alarmLeads,
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
async function alarmLeads(tx: EntityManager, deadline: DeadlineRecord, now: Date): Promise<void> {
  const { id, subjectId, subjectType: type, subjectLabel: label, dueAt, remindedLead } = deadline;
  await dispatch(
    tx,
    {
      message: caseUnassigned,
      variables: { caseNumber: label, caseId: subjectId },
      subject: { type, id: subjectId, label },
      to: { name: '', role: 'LEAD' },
      channels: ['ALARM', 'PUSH'],
      key: `unassigned:${id}:${remindedLead}:${dueAt.getTime()}`,
    },
    { actor: null, now },
  );
}
