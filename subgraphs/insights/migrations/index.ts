import { addItemCategory } from './Migration20261121T0100_add_item_category.ts';
import { addConsultation } from './Migration20261121T0200_add_consultation.ts';
import { wallOffRows } from './Migration20261122T0330_wall_off_rows.ts';
import { addSatisfaction } from './Migration20261128T0440_add_satisfaction.ts';

/** Migrations of this slice, oldest first. */
export const migrations = [addItemCategory, addConsultation, wallOffRows, addSatisfaction];
