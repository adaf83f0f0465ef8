export { pushAlarms } from './push-alarms.ts';
export { ALARM_CATEGORIES, type AlarmCategory } from './push-device.ts';
export { AlarmCategory as AlarmCategoryEnum } from './push-device.type.ts';
