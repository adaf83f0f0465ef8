export { CallBar } from './call-bar.tsx';
export { DialButton } from './dial-button.tsx';
