export { noteOrdersMoved, noteReturnEnded } from './follow-terms.ts';
