export { guardPage } from './guard-page.ts';
