/** What keeps the system from starting, told in words for the person at the keyboard; it ends `start` with exit code 1. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}

/** The one command that repairs a broken `.madang/`. */
export const REPAIR_COMMAND = 'npx pnpm start --repair';

/** A problem of the folder `.madang/` that moving the broken part aside will cure. */
export function brokenHome(reason: string): StartProblem {
  return new StartProblem(
    `${reason}\n` +
      `To repair it, run: ${REPAIR_COMMAND}\n` +
      'That moves the broken files aside into .madang/broken-<time> and begins anew with the demo data.',
  );
}
