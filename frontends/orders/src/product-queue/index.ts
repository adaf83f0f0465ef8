export { QUEUE_PRODUCTS } from './queue-acts.ts';
export { QueuePanel } from './queue-panel.tsx';
