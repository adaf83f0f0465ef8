export { refusalOfUrl, type AddressRefusal } from './allowed-address.ts';
export { postPinned, type PinnedOutcome } from './post-pinned.ts';
