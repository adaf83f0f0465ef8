export { likeness } from './bigrams.ts';
