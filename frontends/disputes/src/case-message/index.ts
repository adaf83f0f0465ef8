export { CorrespondencePanel } from './correspondence-panel.tsx';
