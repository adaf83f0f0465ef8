import { addPost } from './Migration20261121T0500_add_post.ts';
import { addInfringementReport } from './Migration20261121T0600_add_infringement_report.ts';
import { wallOffRows } from './Migration20261122T0330_wall_off_rows.ts';
import { guardReportFiles } from './Migration20261122T0340_guard_report_files.ts';
import { sealClaimant, sealPoster } from './Migration20261122T0410_seal_claimant_and_poster.ts';
import { guardReclassifiedFiles } from './Migration20261122T0500_guard_reclassified_files.ts';
import { addContacts } from './Migration20261128T0100_add_contacts.ts';
import { openDocuments } from './Migration20261128T0500_open_documents.ts';
import { followCustomers } from './Migration20261129T1020_follow_customers.ts';
import { addObjection } from './Migration20261201T0100_add_objection.ts';

/** Migrations of this slice, oldest first. */
export const migrations = [
  addPost,
  addInfringementReport,
  wallOffRows,
  guardReportFiles,
  sealClaimant,
  sealPoster,
  guardReclassifiedFiles,
  addContacts,
  openDocuments,
  followCustomers,
  addObjection,
];
