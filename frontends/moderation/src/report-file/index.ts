export { ReportFilesPanel } from './report-files-panel.tsx';
