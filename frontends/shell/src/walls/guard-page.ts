import { pageNonce } from '@madang/frontend-kit/nonce';
import { installTrustedTypes } from './trusted-types.ts';

declare let __webpack_nonce__: string;

/** Raises the walls inside the page, before anything else of the shell runs. */
export function guardPage(): void {
  installTrustedTypes();
  // Libraries that write style elements at run time, and the loader of chunks, look for the nonce here.
  __webpack_nonce__ = pageNonce();
}
