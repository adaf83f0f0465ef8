export { isMasked, PhoneNumber } from './phone-number.tsx';
export { RevealButton } from './reveal-button.tsx';
