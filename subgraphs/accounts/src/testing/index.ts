export { knock } from './knock.ts';
export { startReceiver, type Received, type Receiver } from './receiver.ts';
