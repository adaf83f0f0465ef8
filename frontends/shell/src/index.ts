import { recordRenderers } from './record-renderers.ts';

if (process.env['NODE_ENV'] !== 'production') recordRenderers();

void import('./bootstrap.tsx');
