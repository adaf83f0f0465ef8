import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  Kind,
  parse,
  visit,
  type DocumentNode,
  type FloatValueNode,
  type IntValueNode,
  type SelectionSetNode,
} from 'graphql';
import { MAX_FRAGMENTS, MAX_NESTING, MAX_REPEATS, parseOptions } from './limits.ts';
import { refusedDocument, Refused } from './refusal.ts';
import { refuseConditionalSubscriptions } from './subscription-roots.ts';

/** How many documents are remembered that were found harmless. */
const MOST_KNOWN = 1_000;

/**
 * Refuses a document whose many small pieces would cost validation and the planner more than it could ever answer; needs no
 * schema, so that a bomb costs no more than reading it. Counts the fragments, the fields that are asked for where they
 * are asked for already, and how deep its braces go.
 */
function refuseShape(document: DocumentNode): void {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length;
  if (fragments > MAX_FRAGMENTS) {
    throw refusedDocument('TOO_MANY_FRAGMENTS', `Fragments limit of ${MAX_FRAGMENTS} exceeded, found ${fragments}.`);
  }
  const { repeats, nesting } = shapeOf(document);
  if (repeats > MAX_REPEATS) {
    throw refusedDocument('TOO_MANY_REPEATS', `Repeated fields limit of ${MAX_REPEATS} exceeded, found ${repeats}.`);
  }
  if (nesting > MAX_NESTING) {
    throw refusedDocument('QUERY_TOO_DEEP', `Nesting limit of ${MAX_NESTING} exceeded, found ${nesting}.`);
  }
}

/** Refuses a document by its bare syntax tree, before it meets a schema: too many small pieces, or a conditional subscription. */
export function refuseHarmful(document: DocumentNode): void {
  refuseShape(document);
  refuseConditionalSubscriptions(document);
}

/**
 * Refuses such documents at every door, before anybody else reads them; each text is looked at once.
 * Bodies are JSON objects and nothing else: a text would be read by others who did not see what was looked at here,
 * and a browser sends plain text for any site without asking first.
 */
export function refuseShapes(app: FastifyInstance): void {
  const harmless = new Set<string>();
  app.removeContentTypeParser('text/plain');
  app.addHook('preHandler', async (request) => {
    for (const text of textsIn(request)) {
      const name = createHash('sha256').update(text).digest('base64');
      if (harmless.has(name)) continue;
      const document = readable(text);
      if (!document) continue;
      refuseHarmful(document);
      const [oldest] = harmless;
      if (harmless.size >= MOST_KNOWN && oldest !== undefined) harmless.delete(oldest);
      harmless.add(name);
    }
  });
}

/** Documents as the doors will read them: of a POST its body, else the address by the parser that they use. */
function textsIn({ method, body, url }: FastifyRequest): string[] {
  if (method !== 'POST') return new URL(url, 'http://gateway/').searchParams.getAll('query');
  if (body === undefined) return [];
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refused('BAD_REQUEST', 'A request is one object of JSON.', 400);
  }
  return 'query' in body && typeof body.query === 'string' ? [body.query] : [];
}

/** What cannot be read is left to the parser that will say why. */
function readable(text: string): DocumentNode | null {
  try {
    return parse(text, { ...parseOptions, noLocation: true });
  } catch {
    return null;
  }
}

function shapeOf(document: DocumentNode): { repeats: number; nesting: number } {
  let [repeats, depth, nesting] = [0, 0, 0];
  visit(document, {
    SelectionSet: {
      enter(set) {
        depth += 1;
        nesting = Math.max(nesting, depth);
        repeats += repeatsIn(set);
      },
      leave: () => void (depth -= 1),
    },
    IntValue: refuseEndless,
    FloatValue: refuseEndless,
  });
  return { repeats, nesting };
}

/** A number such as 1e999 is infinite to JavaScript; it passes as a Float, but nobody can write it down again. */
function refuseEndless({ value }: IntValueNode | FloatValueNode): void {
  if (Number.isFinite(Number(value))) return;
  throw refusedDocument('GRAPHQL_VALIDATION_FAILED', 'A number is too large to be one.');
}

function repeatsIn({ selections }: SelectionSetNode): number {
  const keys = selections.map((node) => {
    if (node.kind === Kind.FIELD) return (node.alias ?? node.name).value;
    return node.kind === Kind.FRAGMENT_SPREAD ? `...${node.name.value}` : '...';
  });
  return keys.length - new Set(keys).size;
}
