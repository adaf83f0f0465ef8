import type { Client } from 'pg';
import { businessAt, officerAt } from './agency.ts';
import { chanceOf, koreanName, momentBefore, unassignedMobile } from './chance.ts';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';
import type { SealRow } from './seal-row.ts';

const DAY_MS = 86_400_000;

/** Personal columns of a participant, as the slice declares them. */
const PARTICIPANT = {
  table: 'collective_participant',
  kinds: { personName: 'NAME', phoneNumber: 'PHONE', statement: 'TEXT' },
} as const;

const FIELDS = ['CONSUMER', 'BUSINESS', 'LAW', 'EXPERT', 'CONSUMER', 'BUSINESS', 'LAW'] as const;

const SESSION = demoId('row', 'committee-session:held');

/** Disputes of the demo, with what their participants say: one that can be joined now, one that is over. */
const DISPUTES = [
  {
    key: 'gym',
    business: 5,
    title: '늘봄휘트니스 잠실점 폐점에 따른 회원권 잔액 환급',
    harm: '2026년 가을 잠실점이 예고 없이 문을 닫아 1년 회원권의 남은 기간을 쓸 수 없게 되었으나, 사업자는 다른 지점으로 옮기라며 환급하지 않음.',
    statement: '1년 회원권을 샀으나 석 달 만에 지점이 문을 닫았습니다. 남은 기간의 금액을 돌려받고 싶습니다.',
    harmed: 86,
    participants: 58,
    requestedBy: 'LOCAL_GOVERNMENT',
    announcedDaysAgo: 6,
    joinDays: 21,
    paid: { from: 380_000, to: 980_000 },
    outcome: null,
  },
  {
    key: 'travel',
    business: 4,
    title: '가온여행사 단체여행 일방 취소 위약금 미지급',
    harm: '출발 사흘 전 사업자가 모객 부족을 이유로 단체여행을 취소하고, 여행대금만 돌려주고 국외여행 표준약관에 따른 배상을 하지 않음.',
    statement: '출발 사흘 전에 취소 통보를 받았습니다. 대금은 돌려받았으나 약관에 따른 배상은 받지 못했습니다.',
    harmed: 64,
    participants: 51,
    requestedBy: 'CONSUMER_ORGANISATION',
    announcedDaysAgo: 70,
    joinDays: 14,
    paid: { from: 890_000, to: 2_400_000 },
    outcome: {
      decision: '사업자는 참가자마다 여행대금의 30%를 배상한다.',
      reasons:
        '국외여행 표준약관은 출발 7일 전부터 1일 전까지 통지한 경우 여행대금의 30%를 배상하도록 정하고 있고, 사업자가 이를 넘겨 통지할 사정이 인정되지 않음.',
      refundPercent: 30,
    },
  },
] as const;

type DemoCollective = (typeof DISPUTES)[number];

/** Fills the committee, a session that it held, and collective disputes with who takes part in them (K16). */
export async function loadCollective(client: Client, anchor: Date, seal: SealRow): Promise<void> {
  const chance = chanceOf('committee');
  const members = FIELDS.map((field, index) => ({
    id: demoId('row', `committee-member:${index}`),
    name: koreanName(chance),
    field,
    conflicts_with: [],
    active: true,
  }));
  await copyRows(client, 'committee_member', members);
  await copyRows(client, 'committee_session', [
    {
      id: SESSION,
      held_at: daysBefore(anchor, 30),
      place: '본원 5층 조정실',
      members: members.map(({ id }) => id),
      minutes: '위원 7명 출석. 집단분쟁 1건을 심의하여 배상 비율을 정함.',
      called_at: daysBefore(anchor, 45),
    },
  ]);
  await copyRows(
    client,
    'collective_dispute',
    DISPUTES.map((dispute, index) => disputeRow(dispute, index + 1, anchor)),
  );
  await client.query("select setval('collective_dispute_number', $1)", [DISPUTES.length]);
  const rows = await Promise.all(DISPUTES.flatMap((dispute) => participantRows(dispute, anchor, seal)));
  await copyRows(client, 'collective_participant', rows);
}

function disputeRow(dispute: DemoCollective, number: number, anchor: Date) {
  const { key, title, harm, harmed, requestedBy, announcedDaysAgo, joinDays, outcome } = dispute;
  const { id, name } = businessAt(dispute.business);
  const officer = officerAt(0);
  const announced = daysBefore(anchor, announcedDaysAgo);
  return {
    id: demoId('row', `collective-dispute:${key}`),
    number,
    state: outcome ? 'CONCLUDED' : 'ANNOUNCED',
    title,
    harm,
    business_id: id,
    business_name: name,
    requested_by: requestedBy,
    harmed,
    officer_id: officer.id,
    officer_name: officer.name,
    team: officer.team,
    requested_at: daysBefore(announced, 5),
    announced_at: announced,
    join_until: daysBefore(announced, -joinDays),
    session_id: outcome && SESSION,
    decision: outcome?.decision ?? null,
    reasons: outcome?.reasons ?? null,
    refund_percent: outcome?.refundPercent ?? null,
    decided_at: outcome && daysBefore(anchor, 30),
    answer: outcome && 'ACCEPTED',
    answered_at: outcome && daysBefore(anchor, 22),
    ended_at: outcome && daysBefore(anchor, 15),
  };
}

function participantRows(
  { key, participants, statement, announcedDaysAgo, paid }: DemoCollective,
  anchor: Date,
  seal: SealRow,
) {
  const chance = chanceOf(`collective:${key}`);
  return Array.from({ length: participants }, async (_unused, index) => {
    const id = demoId('row', `collective-participant:${key}:${index}`);
    const said = { personName: koreanName(chance), phoneNumber: unassignedMobile(chance), statement };
    return {
      id,
      dispute_id: demoId('row', `collective-dispute:${key}`),
      person_digest: `demo:${key}:${index}`,
      paid_amount: chance.number.int({ min: paid.from / 10_000, max: paid.to / 10_000 }) * 10_000,
      representative: index < 2,
      joined_at: momentBefore(chance, anchor, { from: announcedDaysAgo, to: Math.max(announcedDaysAgo - 14, 0) }),
      answer: null,
      answered_at: null,
      ...(await seal(PARTICIPANT, id, said)),
    };
  });
}

function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * DAY_MS);
}
