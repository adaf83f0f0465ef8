export { ExportTray } from './export-tray.tsx';
