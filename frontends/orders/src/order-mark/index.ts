export { FlagDot } from './flag-dot.tsx';
export { outcomesOf } from './line-outcomes.ts';
export { LineResults } from './line-results.tsx';
export { MarkActs } from './mark-acts.tsx';
export { MarkHistory } from './mark-history.tsx';
