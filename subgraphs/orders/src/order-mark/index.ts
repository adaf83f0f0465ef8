export { linesPayload } from './order-mark-acts.type.ts';
