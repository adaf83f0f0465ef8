import { defineProcess, type Rule } from '../process.ts';
import type { ApprovalState } from './approval-lists.ts';
import type { Approval, ApprovalRole } from './approval.ts';

/** Nobody decides on what they asked for, nor somebody on behalf of who asked. */
export const notOwnAct: Rule<Approval, 'OWN_ACT'> = {
  code: 'OWN_ACT',
  holds: ({ hand, requesterId }) => !peopleOf(hand).includes(requesterId),
};

/** One person stands at one place of a line, whoever acts for them. */
export const atOnePlaceOnly: Rule<Approval, 'ALREADY_TOOK_PART'> = {
  code: 'ALREADY_TOOK_PART',
  holds: ({ hand, roundHands }) => !peopleOf(hand).some((person) => roundHands.includes(person)),
};

const othersFollow: Rule<Approval, 'WRONG_STATE'> = {
  code: 'WRONG_STATE',
  holds: ({ placesLeft }) => placesLeft > 1,
};

const nobodyFollows: Rule<Approval, 'WRONG_STATE'> = {
  code: 'WRONG_STATE',
  holds: ({ placesLeft }) => placesLeft === 1,
};

const OPEN = ['DRAFT', 'SUBMITTED', 'RETURNED'] as const;

/** How a request moves: place by place along its line; what is returned may come again, as a new round. */
// oxfmt-ignore
export const approvalProcess = defineProcess<Approval, ApprovalState, ApprovalRole>()({
  initial: 'DRAFT',
  final: ['APPROVED', 'WITHDRAWN'],
  steps: {
    submit:      { from: 'DRAFT',     to: 'SUBMITTED', by: 'REQUESTER' },
    approve:     { from: 'SUBMITTED',                  by: 'APPROVER', needs: [notOwnAct, atOnePlaceOnly, othersFollow] },
    approveLast: { from: 'SUBMITTED', to: 'APPROVED',  by: 'APPROVER', needs: [notOwnAct, atOnePlaceOnly, nobodyFollows] },
    return:      { from: 'SUBMITTED', to: 'RETURNED',  by: 'APPROVER', needs: [notOwnAct, atOnePlaceOnly] },
    resubmit:    { from: 'RETURNED',  to: 'SUBMITTED', by: 'REQUESTER' },
    withdraw:    { from: OPEN,        to: 'WITHDRAWN', by: 'REQUESTER' },
  },
});

/** Step a request can take. */
export type ApprovalStep = keyof typeof approvalProcess.steps;

/** The actor, and for whom they act. */
function peopleOf(hand: Approval['hand']): string[] {
  if (!hand) return [];
  return hand.onBehalfOf ? [hand.personId, hand.onBehalfOf.id] : [hand.personId];
}
