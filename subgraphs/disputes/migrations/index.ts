import { addBusinessAndOfficer } from './Migration20261121T0300_add_business_and_officer.ts';
import { addDisputeCase } from './Migration20261121T0400_add_dispute_case.ts';
import { addCaseAccess } from './Migration20261122T0310_add_case_access.ts';
import { wallOffRows } from './Migration20261122T0330_wall_off_rows.ts';
import { sealApplicant } from './Migration20261122T0400_seal_applicant.ts';
import { sealAccess } from './Migration20261122T0410_seal_access.ts';
import { callBackPasses } from './Migration20261122T0500_call_back_passes.ts';
import { addContacts } from './Migration20261128T0100_add_contacts.ts';
import { readApprovals } from './Migration20261128T0450_read_approvals.ts';
import { openPapers } from './Migration20261128T0500_open_papers.ts';
import { openReadings } from './Migration20261128T0600_open_readings.ts';
import { wallOffAnswers } from './Migration20261128T1510_wall_off_answers.ts';
import { keepEvidence } from './Migration20261129T0400_keep_evidence.ts';
import { followCustomers } from './Migration20261129T1020_follow_customers.ts';
import { wholeWay } from './Migration20261129T2330_whole_way.ts';
import { addCaseAnswer } from './Migration20261129T2340_add_case_answer.ts';
import { addCaseOffer } from './Migration20261129T2350_add_case_offer.ts';
import { addOfficerExpertise } from './Migration20261129T2355_add_officer_expertise.ts';
import { addMediation } from './Migration20261130T0020_add_mediation.ts';
import { addWithdrawalRequest } from './Migration20261130T0040_add_withdrawal_request.ts';
import { addCaseMessage } from './Migration20261130T0100_add_case_message.ts';
import { addCaseAttachment } from './Migration20261130T0110_add_case_attachment.ts';
import { addSupplement } from './Migration20261130T0120_add_supplement.ts';
import { addCaseNote } from './Migration20261130T0130_add_case_note.ts';
import { addCaseInquiry } from './Migration20261130T0140_add_case_inquiry.ts';
import { addIntake } from './Migration20261130T0800_add_intake.ts';
import { addCaseTally } from './Migration20261130T0810_add_case_tally.ts';
import { addLibrary } from './Migration20261130T0820_add_library.ts';
import { addPartnerDesk } from './Migration20261130T0830_add_partner_desk.ts';
import { indexCases } from './Migration20261130T0900_index_cases.ts';
import { addCollectiveDispute } from './Migration20261130T1000_add_collective_dispute.ts';
import { countClosedCases } from './Migration20261130T2100_count_closed_cases.ts';
import { askTeamsOfRows } from './Migration20261130T2110_ask_teams_of_rows.ts';
import { addOfficerConflict } from './Migration20261130T2120_add_officer_conflict.ts';

/** Migrations of this slice, oldest first. */
export const migrations = [
  addBusinessAndOfficer,
  addDisputeCase,
  addCaseAccess,
  wallOffRows,
  sealApplicant,
  sealAccess,
  callBackPasses,
  addContacts,
  readApprovals,
  openPapers,
  openReadings,
  wallOffAnswers,
  keepEvidence,
  followCustomers,
  wholeWay,
  addCaseAnswer,
  addCaseOffer,
  addOfficerExpertise,
  addMediation,
  addWithdrawalRequest,
  addCaseMessage,
  addCaseAttachment,
  addSupplement,
  addCaseNote,
  addCaseInquiry,
  addIntake,
  addCaseTally,
  addLibrary,
  addPartnerDesk,
  indexCases,
  addCollectiveDispute,
  countClosedCases,
  askTeamsOfRows,
  addOfficerConflict,
];
