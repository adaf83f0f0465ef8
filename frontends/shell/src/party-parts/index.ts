export { ActChoice, ActField, ActProblem, Folded, wrongIn } from './act-parts.tsx';
export type { SaveStep } from './auto-save.ts';
export { Kept } from './kept.tsx';
export { PartyCard } from './party-card.tsx';
export { default as partStyles } from './party-parts.module.css';
export { forgetDrafts, useSideDraft } from './side-draft.ts';
export { useAutosave } from './use-autosave.ts';
export { useSideAct, type SideAct, type SideProblem } from './use-side-act.ts';
export { WrittenAct } from './written-act.tsx';
