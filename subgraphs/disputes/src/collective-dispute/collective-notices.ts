import {
  addJob,
  defineMessage,
  dispatch,
  hasRole,
  nothing,
  readableBy,
  seoulDay,
  type Act,
  type MessageDeclaration,
  type MessageRow,
} from '@madang/subgraph-kit';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { businessRecipient, BusinessRow } from '../business/index.ts';
import { MAIL_AND_PHONE } from '../case-notice/index.ts';
import { collectiveSubject } from './collective-clocks.ts';
import { CollectiveDisputeRow, CollectiveParticipantRow } from './collective-dispute.entity.ts';
import { participantPersonal } from './collective-dispute.personal.ts';

/** To a participant: what was decided can be answered; by phone, which is all that is known of them. */
const collectiveDecided = defineMessage({
  name: 'collective-decided',
  label: { ko: '집단분쟁 조정결정', en: 'Decision on a collective dispute' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 집단분쟁 #{number} 조정결정',
      body: '수신: #{name}\n\n참가하신 집단분쟁 #{number}에 대한 조정결정이 있었습니다.\n\n- 의사표시 기한: #{day}\n\n기한까지 의사를 밝히지 않으면 수락한 것으로 봅니다. 집단분쟁 화면에서 본인확인 후 답하실 수 있습니다.',
      sms: '[마당] 집단분쟁 #{number} 조정결정. #{day}까지 답하지 않으면 수락한 것으로 봅니다.',
    },
    en: {
      title: '[Madang] Collective dispute #{number}: it was decided',
      body: '#{name}, the collective dispute #{number} that you take part in was decided.\n\n- Answer by: #{day}\n\nWho says nothing until then accepts. You can answer on its page once your identity is checked.',
      sms: '[Madang] Collective dispute #{number} was decided. Who says nothing by #{day} accepts.',
    },
  },
  action: { label: { ko: '조정결정 확인하기', en: 'See the decision' }, path: '/redress/collective' },
});

/** To a participant: they take part now. */
const collectiveJoined = defineMessage({
  name: 'collective-joined',
  label: { ko: '집단분쟁 참가 확인', en: 'Part in a collective dispute' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 집단분쟁 #{number} 참가 확인',
      body: '수신: #{name}\n\n집단분쟁 #{number}에 참가하셨습니다.\n\n- 참가 접수 마감: #{day}\n\n조정결정이 나오면 다시 알려 드립니다.',
      sms: '[마당] 집단분쟁 #{number} 참가가 접수되었습니다.',
    },
    en: {
      title: '[Madang] Collective dispute #{number}: you take part',
      body: '#{name}, you take part in the collective dispute #{number}.\n\n- It can be joined until: #{day}\n\nYou are told once it is decided.',
      sms: '[Madang] You take part in the collective dispute #{number}.',
    },
  },
  action: { label: { ko: '집단분쟁 확인하기', en: 'See the collective dispute' }, path: '/redress/collective' },
});

const ofCollectives = { subjectType: 'CollectiveDispute' } as const;

/** Messages about collective disputes, and who reads their log. */
export const collectiveMessages: MessageDeclaration = {
  subject: 'CollectiveDispute',
  templates: [collectiveDecided, collectiveJoined],
  readers: ['OFFICER', 'LEAD', 'ADMIN'],
  readable: readableBy((actor): FilterQuery<MessageRow> =>
    hasRole(actor, 'OFFICER', 'LEAD', 'ADMIN') ? ofCollectives : nothing,
  ),
};

/** Tells somebody that they take part. */
export async function tellJoined(
  tx: EntityManager,
  dispute: CollectiveDisputeRow,
  participant: CollectiveParticipantRow,
  act: Act,
): Promise<void> {
  await tell(tx, collectiveJoined, { dispute, participant, day: dispute.joinUntil ?? act.now }, act);
}

/** Name of the job that tells participants. */
export const TELL_PARTICIPANTS = 'tell-participants';

/** Participants who are told in one go. */
const AT_ONCE = 200;

const order = z.object({ disputeId: z.uuid(), answerBy: z.coerce.date(), after: z.uuid().nullable() });

/** Tells the business that it was decided, and has all participants told; there may be very many of them. */
export async function tellDecided(
  tx: EntityManager,
  dispute: CollectiveDisputeRow,
  answerBy: Date,
  act: Act,
): Promise<void> {
  await tellBusiness(tx, dispute, answerBy, act);
  await addJob(tx, TELL_PARTICIPANTS, { disputeId: dispute.id, answerBy, after: null });
}

/** Tells some participants that it was decided, and has those after them told; each is told once, however often it is tried. */
export async function tellParticipants(em: EntityManager, payload: unknown, now: Date): Promise<void> {
  const { disputeId, answerBy, after } = order.parse(payload);
  await em.transactional(async (tx) => {
    const dispute = await tx.findOneOrFail(CollectiveDisputeRow, disputeId);
    const where = { disputeId, ...(after ? { id: { $gt: after } } : {}) };
    const some = await tx.find(CollectiveParticipantRow, where, { orderBy: { id: 'asc' }, limit: AT_ONCE });
    for (const participant of some) {
      await tell(tx, collectiveDecided, { dispute, participant, day: answerBy }, { actor: null, now });
    }
    const last = some.at(-1);
    if (last && some.length === AT_ONCE) await addJob(tx, TELL_PARTICIPANTS, { disputeId, answerBy, after: last.id });
  });
}

async function tellBusiness(tx: EntityManager, dispute: CollectiveDisputeRow, answerBy: Date, act: Act): Promise<void> {
  const business = await tx.findOneOrFail(BusinessRow, dispute.businessId);
  const to = await businessRecipient(tx, business);
  const variables = { number: String(dispute.number), name: business.name, day: seoulDay(answerBy) };
  const way = {
    subject: collectiveSubject(dispute),
    channels: MAIL_AND_PHONE,
    key: `collective-decided:${dispute.id}`,
  };
  await dispatch(tx, { message: collectiveDecided, variables, to, ...way }, act);
}

async function tell(
  tx: EntityManager,
  message: typeof collectiveDecided,
  {
    dispute,
    participant,
    day,
  }: { readonly dispute: CollectiveDisputeRow; readonly participant: CollectiveParticipantRow; readonly day: Date },
  act: Act,
): Promise<void> {
  const name = (await participantPersonal.open(tx, participant, 'personName')) ?? '';
  const phone = await participantPersonal.open(tx, participant, 'phoneNumber');
  const variables = { number: String(dispute.number), name, day: seoulDay(day) };
  const to = { side: 'APPLICANT', name, email: null, phone } as const;
  const key = `${message.name}:${participant.id}`;
  await dispatch(
    tx,
    { message, variables, subject: collectiveSubject(dispute), to, channels: [['ALIMTALK', 'SMS']], key },
    act,
  );
}
