import { recordRenderers } from './record-renderers.ts';
import { guardPage } from './walls/index.ts';

guardPage();

if (import.meta.env.DEV) recordRenderers();

void import('./bootstrap.tsx');
