export { AnswersPanel } from './answers-panel.tsx';
