import type { EntityManager } from '@mikro-orm/postgresql';
import { seoulDay } from '../clock.ts';
import { defineMessage } from '../dispatch/define-message.ts';
import { sendsMessage } from '../dispatch/dispatch-room.ts';
import { dispatch } from '../dispatch/dispatch.ts';
import { clockNamed } from './clocks.ts';
import type { DeadlineRecord } from './deadline.entity.ts';

/** Alarm of an end that comes near; a slice that lists it among its templates has it sent. */
export const deadlineNear = defineMessage({
  name: 'deadline-near',
  label: { ko: '기한 임박', en: 'Deadline comes near' },
  category: 'SERVICE',
  texts: {
    ko: { title: '기한 임박: #{clock} #{label}', body: '#{day}까지 처리해야 합니다.' },
    en: { title: 'Deadline comes near: #{clock} #{label}', body: 'To be done by #{day}.' },
  },
  action: { label: { ko: '업무 열기', en: 'Open it' }, path: '#{path}' },
});

/** Alarms the owner of a deadline that its end comes near, once for each lead time; nobody where nobody owns it. */
export async function remindOwner(tx: EntityManager, deadline: DeadlineRecord, now: Date): Promise<void> {
  const { id, ownerId, ownerName, dueAt, remindedLead, subjectType: type, subjectId, subjectLabel: label } = deadline;
  if (!ownerId || !sendsMessage(tx, deadlineNear)) return;
  const clock = clockNamed(tx, deadline.clock);
  await dispatch(
    tx,
    {
      message: deadlineNear,
      variables: { clock: clock.label.ko, label, day: seoulDay(dueAt), path: clock.path(subjectId) },
      subject: { type, id: subjectId, label },
      to: { name: ownerName ?? '', accountId: ownerId },
      channels: ['ALARM', 'PUSH'],
      key: `deadline|${id}|${remindedLead}|${dueAt.getTime()}`,
    },
    { actor: null, now },
  );
}
