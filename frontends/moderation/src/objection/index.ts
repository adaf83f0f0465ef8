export { ObjectionPanel } from './objection-panel.tsx';
export { ReverseButton } from './reverse-button.tsx';
