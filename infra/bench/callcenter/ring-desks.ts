import { slices } from '@madang/shared-schema/slices';
import { v5 } from 'uuid';
import { homeIn, prepareHome } from '../../start/home.ts';
import { phoneLines } from '../../start/phone-providers.ts';
import { loadSecrets } from '../../start/secrets.ts';
import { askAs, type BenchHouse } from '../house.ts';
import { followDesk, type Ears } from './desk-stream.ts';
import { agentTokens } from './desk-tokens.ts';

/** Telephones of the bench, one for each of its agents (issue 6). */
export const EXTENSIONS: readonly string[] = Array.from({ length: 200 }, (_unused, index) => String(7001 + index));

/** So many sit down at once. */
const AT_ONCE = 10;

const CLAIM = /* GraphQL */ `
  mutation BenchClaim($input: ClaimExtensionInput!) {
    claimExtension(input: $input) {
      extension {
        lineState
      }
      userErrors {
        code
      }
    }
  }
`;

const LEAVE = /* GraphQL */ `
  mutation BenchLeave {
    setAgentState(input: { state: OFFLINE }) {
      userErrors {
        code
      }
    }
  }
`;

/** Lines of the exchange for the demo desk and for the telephones of the bench. */
export function linesOfBench(folder: string): string {
  const home = homeIn(folder);
  prepareHome(home);
  const { caseAccess } = loadSecrets(
    home.secretsFile,
    slices.map(({ name }) => name),
  );
  if (!caseAccess) throw new Error('the keys of the simulated providers were not made');
  return phoneLines(caseAccess.secret, EXTENSIONS);
}

/** An agent of the bench at their telephone. */
export interface Desk {
  /** Begins to listen; resolves once it was told how things stand. */
  listen(): Promise<void>;
  /** Stops listening, as when the network goes away. */
  cut(): void;
  /** Stops listening and working. */
  leave(): Promise<void>;
}

/** Sits two hundred agents down, each of whom then listens. */
export async function takeSeats(house: BenchHouse, earsAt: (extension: string) => Ears): Promise<Desk[]> {
  const tokenOf = await agentTokens(house);
  const desks: Desk[] = [];
  for (let first = 0; first < EXTENSIONS.length; first += AT_ONCE) {
    const seats = EXTENSIONS.slice(first, first + AT_ONCE).map(async (extension) => {
      const agent = { id: v5(`bench:agent:${extension}`, v5.URL), name: `벤치 전화 ${extension}` };
      await sitDown(house, await tokenOf(agent), extension);
      const desk = deskOf(house, { tokenOf: () => tokenOf(agent), ears: earsAt(extension) });
      await desk.listen();
      return desk;
    });
    desks.push(...(await Promise.all(seats)));
  }
  return desks;
}

/** Ends the work of everybody, so that nobody asks after their telephones any more. */
export async function leaveSeats(desks: readonly Desk[]): Promise<void> {
  for (let first = 0; first < desks.length; first += AT_ONCE)
    await Promise.all(desks.slice(first, first + AT_ONCE).map((desk) => desk.leave()));
}

interface Seat {
  readonly tokenOf: () => Promise<string>;
  readonly ears: Ears;
}

function deskOf({ system: { url } }: BenchHouse, { tokenOf, ears }: Seat): Desk {
  let stop = (): void => undefined;
  return {
    async listen() {
      stop = await followDesk(url, await tokenOf(), ears);
    },
    cut: () => stop(),
    async leave() {
      stop();
      await askAs(url, await tokenOf(), LEAVE, {});
    },
  };
}

async function sitDown({ system: { url } }: BenchHouse, token: string, number: string): Promise<void> {
  const answer = JSON.stringify(await askAs(url, token, CLAIM, { input: { number } }));
  // The exchange tells of rings where a line is connected.
  if (!answer.includes('"GREEN"')) throw new Error(`nobody could sit down at ${number}: ${answer}`);
}
