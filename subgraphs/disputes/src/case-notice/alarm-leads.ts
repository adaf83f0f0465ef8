import { dispatch, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { caseUnassigned } from './party-messages.ts';

/** What leads are told of a case: those of its team, or all of them where it has none. */
interface LeadAlarm {
  readonly message: typeof caseUnassigned;
  readonly subject: { readonly id: string; readonly number: string; readonly team?: string | null };
  readonly key: string;
}

/** Alarms those who lead a team that a case needs them. */
export async function alarmLeads(tx: EntityManager, { message, subject, key }: LeadAlarm, act: Act): Promise<void> {
  const { id, number, team } = subject;
  await dispatch(
    tx,
    {
      message,
      variables: { caseNumber: number, caseId: id },
      subject: { type: 'DisputeCase', id, label: number },
      to: { name: '', role: 'LEAD', ...(team && { team }) },
      channels: ['ALARM', 'PUSH'],
      key,
    },
    act,
  );
}
