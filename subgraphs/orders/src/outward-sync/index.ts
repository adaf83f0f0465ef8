export { tellHeld, type HeldLines } from './tell-held.ts';
export { tellShipped } from './tell-shipped.ts';
