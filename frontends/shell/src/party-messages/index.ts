export { PartyMessages } from './party-messages.tsx';
