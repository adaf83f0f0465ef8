import type { Actor } from '@madang/shared-schema/actor';
import type { Role } from '@madang/shared-schema/roles';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { Language, Words } from '../language.ts';
import { nothing } from '../nothing.ts';
import type { Refusal } from '../refusal.ts';
import type { Act, Subject } from '../subject.ts';
import type { ApprovalState } from './approval-lists.ts';
import type { ApprovalRow } from './approval.entity.ts';

/** One place of an approval line. */
export interface LinePlace {
  readonly role: Role;
  /** Indicates whether only the requester's team decides here; any team unless said. */
  readonly sameTeam?: boolean;
  /** Least amount from which this place is asked; always unless said. */
  readonly fromAmount?: number;
}

/** One thing that is decided on, in words. */
export interface ApprovalFact {
  readonly label: string;
  readonly value: string;
}

/** A kind of act that somebody else has to approve. */
export interface ApprovalKind {
  readonly kind: string;
  readonly label: Words;
  /** Places in their order; rows of `approval_line` take their place from their day on. */
  readonly line: readonly LinePlace[];
  /** Indicates whether a subject has at most one open request of this kind; any number unless said. */
  readonly oneAtATime?: boolean;
  /** Requests of this kind that an actor reads besides; the migration of the slice gives approval_request a policy that says the same. */
  readonly readable: (actor: Actor) => FilterQuery<ApprovalRow>;
  /** Address of the subject in the shell. */
  readonly path: (subject: Subject) => string;
  /** What the data of a request decides, as those who decide read it; nothing unless said. */
  readonly facts: (data: Readonly<Record<string, unknown>>, language: Language) => readonly ApprovalFact[];
  /**
   * What the last approval brings about, in its transaction; runs once, with the rights of the approver in the team of who
   * asked. A refusal undoes the approval with it.
   */
  readonly decided: (tx: EntityManager, request: ApprovalRow, now: Date, act: Act) => Promise<Refusal | void>;
}

type OptionalParts = 'decided' | 'facts' | 'path' | 'readable';

/** Declares a kind of approval; what nobody could approve does not boot. */
export function defineApproval(
  declared: Omit<ApprovalKind, OptionalParts> & Partial<Pick<ApprovalKind, OptionalParts>>,
): ApprovalKind {
  if (!declared.line.some(({ fromAmount }) => fromAmount === undefined))
    throw new Error(`${declared.kind}: the approval line is empty below its first amount`);
  return { readable: () => nothing, path: () => '', facts: () => [], decided: () => Promise.resolve(), ...declared };
}

/** Who decides: the actor themselves, or for somebody who is away. */
export interface Hand {
  readonly personId: string;
  readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
}

/** What the process and its rules look at. */
export interface Approval {
  readonly state: ApprovalState;
  readonly requesterId: string;
  /** Who is about to decide; none where nobody is. */
  readonly hand: Hand | null;
  /** Those who decided in this round, or for whom it was decided. */
  readonly roundHands: readonly string[];
  /** Places that are still to decide, the waiting one included. */
  readonly placesLeft: number;
}

/** Roles in one request: who asks, and who decides at the place where it waits. */
export const APPROVAL_ROLES = ['REQUESTER', 'APPROVER'] as const;

/** Role in one request. */
export type ApprovalRole = (typeof APPROVAL_ROLES)[number];
