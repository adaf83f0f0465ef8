export { precedentWords } from './precedent-words.ts';
export { PrecedentsTab } from './precedents-tab.tsx';
export { WritePrecedentDialog } from './write-precedent-dialog.tsx';
