import { addPerson } from './Migration20261122T0300_add_person.ts';
import { addApiKey } from './Migration20261122T0310_add_api_key.ts';
import { addUsage } from './Migration20261122T0320_add_usage.ts';
import { addWebhook } from './Migration20261122T0340_add_webhook.ts';
import { nameRoles } from './Migration20261122T0345_name_roles.ts';
import { wallOffRows } from './Migration20261122T0350_wall_off_rows.ts';
import { nameHeadquarters } from './Migration20261128T0010_name_headquarters.ts';
import { addAlarm } from './Migration20261128T0100_add_alarm.ts';
import { addPushDevice } from './Migration20261128T0110_add_push_device.ts';
import { addAbsence } from './Migration20261128T0420_add_absence.ts';
import { addDocumentRegister } from './Migration20261128T0430_add_document_register.ts';
import { addCalendar } from './Migration20261128T1330_add_calendar.ts';
import { followCustomers } from './Migration20261129T1020_follow_customers.ts';

/** Migrations of this slice, oldest first. */
export const migrations = [
  addPerson,
  addApiKey,
  addUsage,
  addWebhook,
  nameRoles,
  wallOffRows,
  nameHeadquarters,
  addAlarm,
  addPushDevice,
  addAbsence,
  addCalendar,
  addDocumentRegister,
  followCustomers,
];
