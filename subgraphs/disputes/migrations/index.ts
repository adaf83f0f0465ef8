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
];
