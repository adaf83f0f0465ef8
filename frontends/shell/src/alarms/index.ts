export { AlarmBell } from './alarm-bell.tsx';
export { AlarmsProvider, useAlarms } from './alarms-store.tsx';
