export { forgetNotes } from './forget-notes.ts';
