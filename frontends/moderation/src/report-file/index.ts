export { ReportFilesPanel } from './report-files-panel.tsx';
export { useUnmasked } from './use-unmasked.ts';
