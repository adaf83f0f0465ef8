export { tellHeld } from './tell-held.ts';
export { tellShipped } from './tell-shipped.ts';
