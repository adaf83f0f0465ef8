import { addStorefrontAndCatalog } from './Migration20261121T0100_add_storefront_and_catalog.ts';
import { addOrder } from './Migration20261121T0200_add_order.ts';
import { wallOffRows } from './Migration20261122T0330_wall_off_rows.ts';
import { sealOrder } from './Migration20261122T0350_seal_order.ts';

/** Migrations of this slice, oldest first. */
export const migrations = [addStorefrontAndCatalog, addOrder, wallOffRows, sealOrder];
