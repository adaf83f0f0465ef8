import { recordRenderers } from './record-renderers.ts';

if (import.meta.env.DEV) recordRenderers();

void import('./bootstrap.tsx');
