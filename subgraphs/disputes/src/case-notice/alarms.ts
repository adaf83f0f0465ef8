import { dispatch, type Act, type Subject } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { caseAssigned, partyMoved } from './case-messages.ts';

/** Officer of a case, who is alarmed. */
interface Alarmed {
  readonly id: string;
  readonly name: string;
}

/** Alarms an officer of a case that is theirs now. */
export async function alarmAssigned(
  tx: EntityManager,
  { subject, officer, settleBy }: { readonly subject: Subject; readonly officer: Alarmed; readonly settleBy: string },
  act: Act,
): Promise<void> {
  await dispatch(
    tx,
    {
      message: caseAssigned,
      variables: { caseNumber: subject.label, caseId: subject.id, settleBy },
      subject,
      to: { name: officer.name, accountId: officer.id },
      channels: ['ALARM', 'PUSH'],
      key: `assigned:${subject.id}:${officer.id}:${act.now.getTime()}`,
    },
    act,
  );
}

/** Alarms the officer that a party has moved (담당자 알람 연계). */
export async function alarmPartyMoved(
  tx: EntityManager,
  { subject, officer, what }: { readonly subject: Subject; readonly officer: Alarmed; readonly what: string },
  act: Act,
): Promise<void> {
  await dispatch(
    tx,
    {
      message: partyMoved,
      variables: { caseNumber: subject.label, caseId: subject.id, what },
      subject,
      to: { name: officer.name, accountId: officer.id },
      channels: ['ALARM', 'PUSH'],
      key: `moved:${subject.id}:${what}:${act.now.getTime()}`,
    },
    act,
  );
}
