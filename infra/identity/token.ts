import { portOf } from '@madang/shared-schema/slices';
import { demoPeople, PROGRAM_LOGIN } from './people.ts';
import { programToken, signIn } from './sign-in-client.ts';

const origin = `http://localhost:${portOf('edge')}`;
const [login, ...rest] = process.argv.slice(2);
const logins = demoPeople.map((person) => person.login);

if (login === undefined || rest.length > 0) complain(`usage: pnpm -s run token <login>; logins: ${logins.join(', ')}`);
else if (!logins.includes(login)) complain(`nobody is called ${login}; logins: ${logins.join(', ')}`);
else await printToken(login);

async function printToken(name: string): Promise<void> {
  try {
    const token = name === PROGRAM_LOGIN ? await programToken(origin) : await signIn(origin, name);
    process.stdout.write(`${token}\n`);
  } catch (error) {
    complain(isAway(error) ? `Madang is not running at ${origin}; start it with: npx pnpm start` : reasonOf(error));
  }
}

/** A system that is down refuses the connection; one that is starting answers 503 at the edge. */
function isAway(error: unknown): boolean {
  return /ECONNREFUSED|fetch failed|unexpected HTTP response status code/.test(reasonOf(error));
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
