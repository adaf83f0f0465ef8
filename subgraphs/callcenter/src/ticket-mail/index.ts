export { mailsSaid } from './mail-evidence.ts';
