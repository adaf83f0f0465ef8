import { addStorefrontAndCatalog } from './Migration20261121T0100_add_storefront_and_catalog.ts';
import { addOrder } from './Migration20261121T0200_add_order.ts';

/** Migrations of this slice, oldest first. */
export const migrations = [addStorefrontAndCatalog, addOrder];
