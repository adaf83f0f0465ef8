import { auditFeature, defineSubgraph, followsCustomers } from '@madang/subgraph-kit';
import { migrations } from '../migrations/index.ts';
import { absenceRows } from './absence/absence.entity.ts';
import { AbsenceResolver } from './absence/absence.resolver.ts';
import { forgetAlarms } from './alarm/alarm-jobs.ts';
import { alarmById } from './alarm/alarm-reads.ts';
import { alarmRows } from './alarm/alarm.entity.ts';
import { AlarmResolver } from './alarm/alarm.resolver.ts';
import { raiseAlarm } from './alarm/raise-alarm.ts';
import { apiKeyById } from './api-key/api-key-reads.ts';
import { apiKeyRows } from './api-key/api-key.entity.ts';
import { ApiKeyResolver } from './api-key/api-key.resolver.ts';
import { keyRoutes } from './api-key/key-door.ts';
import { calendarRoutes } from './calendar/calendar-door.ts';
import { calendarRows } from './calendar/calendar.entity.ts';
import { CalendarResolver } from './calendar/calendar.resolver.ts';
import { documentRegisterRoutes } from './document-register/document-register-door.ts';
import { forgetGuesses } from './document-register/document-register-jobs.ts';
import { DocumentVerificationResolver } from './document-register/document-verification.resolver.ts';
import { documentRegisterRows } from './document-register/registered-document.entity.ts';
import { holidayRows } from './holiday/holiday.entity.ts';
import { HolidayResolver } from './holiday/holiday.resolver.ts';
import { personRoutes } from './person/person-door.ts';
import { personById } from './person/person-reads.ts';
import { personRows } from './person/person.entity.ts';
import { PersonResolver } from './person/person.resolver.ts';
import { pushRows } from './push-device/push-device.entity.ts';
import { devicePersonal } from './push-device/push-device.personal.ts';
import { PushDeviceResolver } from './push-device/push-device.resolver.ts';
import { sweepPushes, tidyPushDevices } from './push-device/push-jobs.ts';
import { SEND_PUSH, TIDY_DEVICES } from './push-device/push-names.ts';
import { sendPush } from './push-device/send-push.ts';
import { usageRoutes } from './usage/usage-door.ts';
import { forgetUsage } from './usage/usage-jobs.ts';
import { usageRows } from './usage/usage.entity.ts';
import { UsageResolver } from './usage/usage.resolver.ts';
import { DELIVER_NEXT, deliverWebhook } from './webhook/deliver-next.ts';
import { queueCaseChanged } from './webhook/queue-event.ts';
import { WebhookActsResolver } from './webhook/webhook-acts.resolver.ts';
import { forgetDeliveries, sweepWebhooks } from './webhook/webhook-jobs.ts';
import { deliveryById, endpointById } from './webhook/webhook-reads.ts';
import { webhookRows } from './webhook/webhook.entity.ts';
import { WebhookDeliveryResolver, WebhookResolver } from './webhook/webhook.resolver.ts';

/** The slice `accounts`: people and their roles, keys of programs, webhooks, usage. */
export const accounts = defineSubgraph({
  name: 'accounts',
  wide: ['ADMIN'],
  migrations,
  features: [
    {
      resolvers: [PersonResolver],
      rows: personRows,
      references: { Person: ({ id }, context) => personById(context, id) },
      routes: personRoutes,
    },
    {
      resolvers: [ApiKeyResolver],
      rows: apiKeyRows,
      references: { ApiKey: ({ id }, context) => apiKeyById(context, id) },
      routes: keyRoutes,
    },
    { resolvers: [AbsenceResolver], rows: absenceRows },
    { resolvers: [UsageResolver], rows: usageRows, routes: usageRoutes, jobs: { 'forget-usage': forgetUsage } },
    {
      resolvers: [WebhookResolver, WebhookActsResolver, WebhookDeliveryResolver],
      rows: webhookRows,
      references: {
        Webhook: ({ id }, context) => endpointById(context, id),
        WebhookDelivery: ({ id }, context) => deliveryById(context, id),
      },
      hears: { 'disputes.case-changed': queueCaseChanged },
      jobs: {
        [DELIVER_NEXT]: deliverWebhook,
        'sweep-webhooks': sweepWebhooks,
        'forget-webhooks': forgetDeliveries,
      },
    },
    { resolvers: [HolidayResolver], rows: holidayRows },
    { resolvers: [CalendarResolver], rows: calendarRows, routes: calendarRoutes },
    {
      resolvers: [AlarmResolver],
      rows: alarmRows,
      references: { Alarm: ({ id }, context) => alarmById(context, id) },
      hears: { '*.alarm-raised': raiseAlarm },
      jobs: { 'forget-alarms': forgetAlarms },
    },
    {
      resolvers: [PushDeviceResolver],
      rows: pushRows,
      personal: [devicePersonal],
      jobs: { [SEND_PUSH]: sendPush, 'sweep-pushes': sweepPushes, [TIDY_DEVICES]: tidyPushDevices },
    },
    {
      resolvers: [DocumentVerificationResolver],
      rows: documentRegisterRows,
      routes: documentRegisterRoutes,
      jobs: { 'forget-document-guesses': forgetGuesses },
    },
    followsCustomers,
    auditFeature('accounts'),
  ],
});
