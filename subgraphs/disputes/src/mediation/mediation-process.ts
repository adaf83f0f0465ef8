import { defineProcess, type Rule } from '@madang/subgraph-kit/process';
import { QUORUM } from '../committee/index.ts';
import { type Mediation, type MediationRole, type MediationState } from './mediation.ts';

/** A decision needs five members who have nothing to do with the sides. */
const enoughMembers: Rule<Mediation, 'NO_QUORUM'> = {
  code: 'NO_QUORUM',
  holds: ({ unconflicted = 0 }) => unconflicted >= QUORUM,
};

/** A side accepts a decision once. */
const notAcceptedYet: Rule<Mediation, 'ALREADY_ANSWERED'> = {
  code: 'ALREADY_ANSWERED',
  holds: (mediation) => !mediation.side || !acceptedAt(mediation, mediation.side),
};

/** The first acceptance leaves a decision open. */
const otherHasNotAccepted: Rule<Mediation, 'WRONG_STATE'> = {
  code: 'WRONG_STATE',
  holds: (mediation) => !hasOtherAccepted(mediation),
};

/** The second acceptance concludes it; time does alone, since silence accepts. */
const otherHasAccepted: Rule<Mediation, 'WRONG_STATE'> = {
  code: 'WRONG_STATE',
  holds: (mediation) => !mediation.side || hasOtherAccepted(mediation),
};

/** How a mediation moves (K15; 소비자기본법 65 to 67조): silence for 15 days accepts the decision. */
// oxfmt-ignore
export const mediationProcess = defineProcess<Mediation, MediationState, MediationRole>()({
  initial: 'RECEIVED',
  final: ['ACCEPTED', 'REFUSED', 'WITHDRAWN'],
  steps: {
    putOnAgenda:   { from: 'RECEIVED',                          to: 'ON_AGENDA', by: 'OFFICER' },
    takeOffAgenda: { from: 'ON_AGENDA',                         to: 'RECEIVED',  by: 'OFFICER' },
    decide:        { from: 'ON_AGENDA',                         to: 'DECIDED',   by: 'OFFICER', needs: [enoughMembers] },
    accept:        { from: 'DECIDED',                                            by: ['APPLICANT', 'RESPONDENT'], needs: [notAcceptedYet, otherHasNotAccepted] },
    conclude:      { from: 'DECIDED',                           to: 'ACCEPTED',  by: ['APPLICANT', 'RESPONDENT', 'CLOCK'], needs: [notAcceptedYet, otherHasAccepted] },
    refuse:        { from: 'DECIDED',                           to: 'REFUSED',   by: ['APPLICANT', 'RESPONDENT'], needs: [notAcceptedYet] },
    withdraw:      { from: ['RECEIVED', 'ON_AGENDA'],           to: 'WITHDRAWN', by: ['OFFICER', 'APPLICANT'] },
  },
});

/** Step that a mediation can take. */
export type MediationStep = keyof typeof mediationProcess.steps;

function acceptedAt({ applicantAcceptedAt, respondentAcceptedAt }: Mediation, side: 'APPLICANT' | 'RESPONDENT') {
  return side === 'APPLICANT' ? applicantAcceptedAt : respondentAcceptedAt;
}

function hasOtherAccepted(mediation: Mediation): boolean {
  if (!mediation.side) return false;
  return Boolean(acceptedAt(mediation, mediation.side === 'APPLICANT' ? 'RESPONDENT' : 'APPLICANT'));
}
