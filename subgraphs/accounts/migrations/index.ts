import { addPerson } from './Migration20261122T0300_add_person.ts';
import { addApiKey } from './Migration20261122T0310_add_api_key.ts';
import { addUsage } from './Migration20261122T0320_add_usage.ts';

/** Migrations of this slice, oldest first. */
export const migrations = [addPerson, addApiKey, addUsage];
