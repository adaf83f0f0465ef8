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

const nobodyShape = z.object({ error: z.enum(['PERSON_UNKNOWN', 'DIRECTORY_EMPTY']) });

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
  claimsOf: async (id) => onList(id),
};

/**
 * Asks accounts each time a token is made. While accounts is away its last answer counts. The demo list counts only while
 * accounts knows nobody at all, or was never heard: who is nobody in a directory with people is refused, and so is
 * everybody when the question itself was refused or not answered as agreed.
 */
export function accountsDirectory({ url, key, storeFile }: DirectoryOptions): Directory {
  const known = lastAnswers(storeFile);
  return {
    async claimsOf(id) {
      const heard = await ask(url, key, id);
      if (heard === 'NOBODY') known.noteNobody(id);
      if (heard === 'NOBODY' || heard === 'REFUSED') return undefined;
      if (typeof heard === 'object') known.keep(id, heard);
      const found = typeof heard === 'object' ? heard : known.of(id);
      if (!found) return heard === 'EMPTY' || (heard === 'AWAY' && known.isNew()) ? onList(id) : undefined;
      const { suspendedAt, ...claims } = found;
      return suspendedAt === null ? claims : 'SUSPENDED';
    },
  };
}

/** What accounts said: a person, nobody, that it knows nobody at all, that it will not tell; or that it fell over or is away. */
type Heard = Answer | 'NOBODY' | 'EMPTY' | 'REFUSED' | 'BROKEN' | 'AWAY';

async function ask(url: string, key: string, id: string): Promise<Heard> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(key)}` };
  const signal = AbortSignal.timeout(PATIENCE_MS);
  let status: number;
  let body: unknown;
  try {
    const answer = await fetch(`${url}/doors/person`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ id }),
      signal,
    });
    status = answer.status;
    body = await answer.json().catch(() => null);
  } catch {
    return 'AWAY';
  }
  if (status >= 500) return 'BROKEN';
  if (status === 404) {
    const { data } = nobodyShape.safeParse(body);
    if (data) return data.error === 'DIRECTORY_EMPTY' ? 'EMPTY' : 'NOBODY';
  }
  const { data } = answerShape.safeParse(status === 200 ? body : null);
  if (data) return data;
  process.stderr.write(`identity: accounts answered ${status} to whom a token is for; it is refused\n`);
  return 'REFUSED';
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

/** What is kept of nobody, in JSON. */
const NOBODY = 'null';

function lastAnswers(file: string) {
  const database = new DatabaseSync(file);
  database.exec('create table if not exists person (id text primary key, answer text not null)');
  return {
    keep(id: string, answer: Answer): void {
      database.prepare('insert or replace into person (id, answer) values (?, ?)').run(id, JSON.stringify(answer));
    },
    /** Forgets a person who is nobody any more; that accounts was heard is kept. */
    noteNobody(id: string): void {
      database.prepare('insert or replace into person (id, answer) values (?, ?)').run(id, NOBODY);
    },
    /** Indicates whether accounts was never heard. */
    isNew: (): boolean => database.prepare('select 1 from person limit 1').get() === undefined,
    of(id: string): Answer | null {
      const row = database.prepare('select answer from person where id = ?').get(id);
      return row ? answerShape.nullable().parse(JSON.parse(String(row['answer']))) : null;
    },
  };
}

function onList(id: string): PersonClaims | undefined {
  return claimsOnList(personById(id));
}

function claimsOnList(person: DemoPerson | undefined): PersonClaims | undefined {
  if (!person) return undefined;
  const { name, login, roles, team = null, storefronts = [], business = null, customer = null } = person;
  return { name, login, roles: [...roles], team, storefronts: [...storefronts], business, customer };
}
