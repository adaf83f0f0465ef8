export { AlarmBell } from './alarm-bell.tsx';
export { AlarmsPage } from './alarms-page.tsx';
export { AlarmsProvider, useAlarms } from './alarms-store.tsx';
