export { dropDraftIn } from './save-draft.ts';
