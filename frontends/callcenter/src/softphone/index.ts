export { SoftphoneButton } from './softphone-button.tsx';
export { actAtSoftphone } from './softphone.ts';
export { useSoftphone } from './use-softphone.ts';
