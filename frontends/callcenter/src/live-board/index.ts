export { percentOf, spanInWords } from './spans.ts';
