export { CallBar } from './call-bar.tsx';
export { CallHistory } from './call-history.tsx';
export { DialButton } from './dial-button.tsx';
