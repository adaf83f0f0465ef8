import { silentSides, unheardSides, unsignedSides } from './case-side-rules.ts';
import type { CaseParty, DisputeCase } from './dispute-case.ts';

/**
 * Parties who are to move next; nobody once it has ended and nothing is owed. A side whose time has passed leaves the move to
 * the officer, and an officer who has to do with the business to the lead, who gives the case to somebody else.
 */
export function whoseMove(dispute: DisputeCase): readonly CaseParty[] {
  const move = moveOf(dispute);
  return dispute.officerConflict && move.includes('OFFICER') ? ['LEAD'] : move;
}

function moveOf(dispute: DisputeCase): readonly CaseParty[] {
  switch (dispute.state) {
    case 'RECEIVED':
      return ['LEAD'];
    case 'ASSIGNED':
    case 'FACT_FINDING':
      return ['OFFICER'];
    case 'NOTIFIED':
      return ['RESPONDENT'];
    case 'SELF_RESOLUTION':
      return dispute.selfRemediedAt ? ['OFFICER'] : ['RESPONDENT'];
    case 'OPINIONS':
      return dispute.opinionsPassedAt ? ['OFFICER'] : orOfficer(unheardSides(dispute));
    case 'RECOMMENDATION':
      return dispute.recommendationPassedAt ? ['OFFICER'] : orOfficer(silentSides(dispute));
    case 'UNSIGNED':
      return unsignedSides(dispute);
    case 'SIGNED':
      return dispute.termsOpen ? ['RESPONDENT'] : ['OFFICER'];
    case 'MEDIATION':
      return ['COMMITTEE'];
    case 'CLOSED':
      // What an accepted decision orders is owed after the case has ended.
      return dispute.termsOpen ? ['RESPONDENT'] : [];
    case 'WITHDRAWN':
      return [];
  }
}

function orOfficer(sides: readonly CaseParty[]): readonly CaseParty[] {
  return sides.length > 0 ? sides : ['OFFICER'];
}
