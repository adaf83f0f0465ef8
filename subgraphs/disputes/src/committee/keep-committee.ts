import { audit, idsAmong, isRefusal, newId, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { BusinessRow } from '../business/index.ts';
import { readText, type DisputesCode } from '../dispute-case/index.ts';
import { CommitteeMemberRow, CommitteeSessionRow } from './committee.entity.ts';
import type { MemberField } from './committee.ts';

const NAME_LENGTH = 100;

/** Fewest and most members of a session (소비자기본법 63조). */
const SEATS = { fewest: 5, most: 9 };

/** What is said of a member. */
export interface MemberInput {
  /** None for a new member. */
  readonly memberId?: string | null;
  readonly name: string;
  readonly field: MemberField;
  readonly conflictsWith: readonly string[];
  readonly active: boolean;
}

/** Takes somebody into the committee, or changes what is known of a member (조정위원): above all with whom they have to do. */
export async function keepMember(
  { em, actor, now }: Context,
  { memberId, name: typed, field, conflictsWith, active }: MemberInput,
): Promise<CommitteeMemberRow | Refusal<DisputesCode>> {
  const name = typed.trim().slice(0, NAME_LENGTH);
  if (name === '') return refuse('MEMBER_NAME_MISSING', ['input', 'name']);
  return wholeAct<CommitteeMemberRow, DisputesCode>(em, async (tx) => {
    const businesses = [...new Set(conflictsWith)];
    if (idsAmong(businesses).length < businesses.length) return refuse('BUSINESS_UNKNOWN', ['input', 'conflictsWith']);
    const known = await tx.count(BusinessRow, { id: { $in: businesses } });
    if (known < businesses.length) return refuse('BUSINESS_UNKNOWN', ['input', 'conflictsWith']);
    const said = { name, field, conflictsWith: businesses, active };
    const before = memberId ? await tx.findOne(CommitteeMemberRow, memberId) : null;
    if (memberId && !before) return refuse('MEMBER_UNKNOWN', ['input', 'memberId']);
    const member = before ? Object.assign(before, said) : tx.create(CommitteeMemberRow, { id: newId(), ...said });
    const subject = { type: 'CommitteeMember', id: member.id };
    await audit(tx, { act: 'committee.keepMember', subject, actor, data: { field, active, businesses } }, now);
    return member;
  });
}

/** What a session is called with. */
export interface SessionInput {
  readonly heldAt: Date;
  readonly place: string;
  readonly memberIds: readonly string[];
}

/** Calls a session of five to nine active members, somebody for consumers and somebody for businesses among them (63조). */
export async function callSession(
  { em, actor, now }: Context,
  { heldAt, place, memberIds }: SessionInput,
): Promise<CommitteeSessionRow | Refusal<DisputesCode>> {
  if (heldAt <= now) return refuse('SESSION_OVER', ['input', 'heldAt']);
  const where = place.trim();
  if (where === '') return refuse('PLACE_MISSING', ['input', 'place']);
  return wholeAct<CommitteeSessionRow, DisputesCode>(em, async (tx) => {
    const members = await tx.find(CommitteeMemberRow, { id: { $in: idsAmong([...new Set(memberIds)]) }, active: true });
    const fields = new Set(members.map(({ field }) => field));
    const isSound = members.length >= SEATS.fewest && members.length <= SEATS.most;
    if (!isSound || !fields.has('CONSUMER') || !fields.has('BUSINESS'))
      return refuse('SEATS_UNSOUND', ['input', 'memberIds']);
    const id = newId();
    const seats = members.map((member) => member.id).toSorted();
    const session = tx.create(CommitteeSessionRow, {
      id,
      heldAt,
      place: where,
      members: seats,
      minutes: null,
      calledAt: now,
    });
    const subject = { type: 'CommitteeSession', id };
    await audit(tx, { act: 'committee.callSession', subject, actor, data: { heldAt, members: seats.length } }, now);
    return session;
  });
}

/** Keeps the minutes of a session that is over (회의록); later ones replace earlier ones, and the record says so. */
export async function keepMinutes(
  { em, actor, now }: Context,
  { sessionId, minutes: typed }: { readonly sessionId: string; readonly minutes: string },
): Promise<CommitteeSessionRow | Refusal<DisputesCode>> {
  const minutes = readText(typed, { field: 'minutes', missing: 'TEXT_MISSING' });
  if (isRefusal<DisputesCode>(minutes)) return minutes;
  return wholeAct<CommitteeSessionRow, DisputesCode>(em, async (tx) => {
    const session = await tx.findOne(CommitteeSessionRow, sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', ['input', 'sessionId']);
    if (session.heldAt > now) return refuse('SESSION_NOT_HELD');
    session.minutes = minutes;
    const subject = { type: 'CommitteeSession', id: sessionId };
    await audit(tx, { act: 'committee.keepMinutes', subject, actor, data: { length: minutes.length } }, now);
    return session;
  });
}
