export { aPartner } from './a-partner.ts';
export { knock } from './knock.ts';
export { startReceiver, type Received, type Receiver } from './receiver.ts';
