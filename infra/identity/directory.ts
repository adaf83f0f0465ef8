import { DatabaseSync } from 'node:sqlite';
import { isRole } from '@madang/shared-schema/roles';
import { importJWK, SignJWT, type JWK } from 'jose';
import { z } from 'zod';
import { personById, type DemoPerson } from './people.ts';

/** Longest wait for an answer, in milliseconds; somebody waits to be signed in. */
const PATIENCE_MS = 1500;

const answerShape = z.object({
  login: z.string(),
  name: z.string(),
  roles: z.array(z.string()).transform((roles) => roles.filter(isRole)),
  team: z.string().nullable(),
  storefronts: z.array(z.string()),
  business: z.string().nullable(),
  customer: z.string().nullable(),
  suspendedAt: z.string().nullable(),
});

type Answer = z.infer<typeof answerShape>;

/** What tokens say of a person besides the subject. */
export type PersonClaims = Omit<Answer, 'suspendedAt'>;

/** Who people are now, by the accounts slice. */
export interface Directory {
  /** Claims of a person; `SUSPENDED` for one who is shut out, undefined for nobody. */
  claimsOf(id: string): Promise<PersonClaims | 'SUSPENDED' | undefined>;
}

/** Where the directory lies, by what key it is asked, and the file that keeps its last answers. */
export interface DirectoryOptions {
  readonly url: string;
  /** Ed25519 private key (JWK, as JSON) of the identity provider. */
  readonly key: string;
  readonly storeFile: string;
}

/** The demo list alone, for a provider that runs without the accounts slice. */
export const demoDirectory: Directory = {
  claimsOf: async (id) => claimsOnList(personById(id)),
};

/**
 * Asks accounts each time a token is made. While accounts is away its last answer counts; for somebody it never told of,
 * such as everybody before the demo data is loaded, the demo list does.
 */
export function accountsDirectory({ url, key, storeFile }: DirectoryOptions): Directory {
  const known = lastAnswers(storeFile);
  return {
    async claimsOf(id) {
      const answer = await ask(url, key, id);
      if (answer) known.keep(id, answer);
      const found = answer ?? known.of(id);
      if (!found) return claimsOnList(personById(id));
      const { suspendedAt, ...claims } = found;
      return suspendedAt === null ? claims : 'SUSPENDED';
    },
  };
}

async function ask(url: string, key: string, id: string): Promise<Answer | null> {
  try {
    const answer = await fetch(`${url}/doors/person`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(key)}` },
      body: JSON.stringify({ id }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return answer.ok ? answerShape.parse(await answer.json()) : null;
  } catch {
    return null;
  }
}

async function tokenOf(key: string): Promise<string> {
  const jwk: JWK = JSON.parse(key);
  return new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer('madang-identity')
    .setAudience('accounts')
    .setExpirationTime('60s')
    .sign(await importJWK(jwk, 'EdDSA'));
}

function lastAnswers(file: string) {
  const database = new DatabaseSync(file);
  database.exec('create table if not exists person (id text primary key, answer text not null)');
  return {
    keep(id: string, answer: Answer): void {
      database.prepare('insert or replace into person (id, answer) values (?, ?)').run(id, JSON.stringify(answer));
    },
    of(id: string): Answer | null {
      const row = database.prepare('select answer from person where id = ?').get(id);
      return row ? answerShape.parse(JSON.parse(String(row['answer']))) : null;
    },
  };
}

function claimsOnList(person: DemoPerson | undefined): PersonClaims | undefined {
  if (!person) return undefined;
  const { name, login, roles, team = null, storefronts = [], business = null, customer = null } = person;
  return { name, login, roles: [...roles], team, storefronts: [...storefronts], business, customer };
}
