import {
  approvalAsked,
  approvalDecided,
  deadlineNear,
  defineMessage,
  dispatch,
  hasRole,
  nothing,
  readableBy,
  type Act,
  type MessageDeclaration,
  type MessageRow,
} from '@madang/subgraph-kit';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';

const ledgerBroken = defineMessage({
  name: 'settlement-ledger-broken',
  label: { ko: '정산 점검 경보', en: 'Alarm of the settlement check' },
  category: 'SERVICE',
  texts: {
    ko: {
      title: '정산 점검 경보: #{code}',
      body: '출고 금액과 정산·보류·차감·대기의 합이 #{difference}원 다릅니다. 기록되지 않은 출고는 #{unbooked}건입니다.',
    },
    en: {
      title: 'The settlement of #{code} does not add up',
      body: 'What was shipped differs by #{difference} won from what is settled, held, deducted and pending; #{unbooked} shipped lines are not booked.',
    },
  },
  action: { label: { ko: '점검 보기', en: 'See the check' }, path: '/orders/settlements/check' },
});

/** Alarms the headquarters that the money of a storefront does not add up (C9); once each time it begins. */
export async function alarmHeadquarters(
  tx: EntityManager,
  { id, code, difference, unbooked }: { id: string; code: string; difference: number; unbooked: number },
  act: Act,
): Promise<void> {
  await dispatch(
    tx,
    {
      message: ledgerBroken,
      variables: { code, difference: String(difference), unbooked: String(unbooked) },
      subject: { type: 'Storefront', id, label: code },
      to: { name: 'HEADQUARTERS', role: 'HEADQUARTERS', team: null },
      channels: ['ALARM', 'PUSH'],
      key: `settlement-check|${id}|${act.now.getTime()}`,
    },
    act,
  );
}

const readableMessages = readableBy((actor): FilterQuery<MessageRow> =>
  hasRole(actor, 'HEADQUARTERS', 'ADMIN') ? {} : nothing,
);

/** Messages about what is settled, and who reads their log. */
export const settlementMessages: MessageDeclaration = {
  subject: 'Storefront',
  templates: [ledgerBroken, deadlineNear, approvalAsked, approvalDecided],
  readers: ['HEADQUARTERS', 'ADMIN'],
  readable: (actor) => readableMessages(actor),
};
