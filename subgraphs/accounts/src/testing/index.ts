export { anAlarm, type AlarmWish } from './an-alarm.ts';
export { aPartner } from './a-partner.ts';
export { knock } from './knock.ts';
export { startPushService, type PushService } from './push-service.ts';
export { startReceiver, type Received, type Receiver } from './receiver.ts';
