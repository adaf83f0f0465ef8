export { EmptyState } from './empty-state.tsx';
export { inTime, PartIsSlow } from './load-part.ts';
export { ProblemArea } from './problem-area.tsx';
export { ServiceAway, StaleNotice } from './service-away.tsx';
export { Delayed, SkeletonLines } from './skeleton.tsx';
export { BrokenPart, SlicePart, type SlicePartProps } from './slice-part.tsx';
export { useBackOff } from './use-back-off.ts';
export { useLive } from './use-live.ts';
