export { LineResult, linesPayload } from './order-mark-acts.type.ts';
