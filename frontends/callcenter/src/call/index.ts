export { CallBar } from './call-bar.tsx';
export { CallOfIntake } from './call-of-intake.tsx';
export { CallsOfToday } from './calls-of-today.tsx';
export { useBlankDesk } from './blank-desk.ts';
export { useCounted } from './desk-news.ts';
export { DialButton } from './dial-button.tsx';
export { HistoryDock } from './history-dock.tsx';
export { PastCalls } from './past-calls.tsx';
