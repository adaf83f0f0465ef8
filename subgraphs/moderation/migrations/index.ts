import { addPost } from './Migration20261121T0500_add_post.ts';
import { addInfringementReport } from './Migration20261121T0600_add_infringement_report.ts';

/** Migrations of this slice, oldest first. */
export const migrations = [addPost, addInfringementReport];
