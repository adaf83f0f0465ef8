export { AfterCasePanel } from './after-case-panel.tsx';
export { LessonsTab } from './lessons-tab.tsx';
