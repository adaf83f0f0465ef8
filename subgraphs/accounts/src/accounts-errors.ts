import { userErrors } from '@madang/subgraph-kit';
import { absenceWords } from './absence/absence-words.ts';
import { alarmWords } from './alarm/alarm-words.ts';
import { apiKeyWords } from './api-key/api-key-words.ts';
import { calendarWords } from './calendar/calendar-words.ts';
import { holidayWords } from './holiday/holiday-words.ts';
import { personWords } from './person/person-words.ts';
import { pushDeviceWords } from './push-device/push-device-words.ts';
import { webhookWords } from './webhook/webhook-words.ts';

/** User errors of this slice, and how they are worded. */
export const accountsErrors = userErrors('Accounts', {
  ...personWords,
  ...apiKeyWords,
  ...webhookWords,
  ...absenceWords,
  ...holidayWords,
  ...calendarWords,
  ...alarmWords,
  ...pushDeviceWords,
});
