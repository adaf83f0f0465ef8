import { dispatch, type Act, type Subject } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ticketTransferred } from './ticket-messages.ts';

/** Who has a ticket now, and who handed it over. */
interface HandedOver {
  readonly subject: Subject;
  readonly to: { readonly id: string; readonly name: string };
  readonly byName: string;
}

/** Alarms a colleague of a ticket that was handed over to them; nobody is alarmed of their own act. */
export async function alarmTransferred(
  tx: EntityManager,
  { subject, to, byName }: HandedOver,
  act: Act,
): Promise<void> {
  if (act.actor?.id === to.id) return;
  await dispatch(
    tx,
    {
      message: ticketTransferred,
      variables: { ticketNumber: subject.label, ticketId: subject.id, byName },
      subject,
      to: { name: to.name, accountId: to.id },
      channels: ['ALARM', 'PUSH'],
      key: `transferred:${subject.id}:${to.id}:${act.now.getTime()}`,
    },
    act,
  );
}
