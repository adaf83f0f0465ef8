/** The ways in which a slice's name is written. */
export interface SliceNames {
  /** `field-service`: folders, packages, the graph's service, the database. */
  readonly slice: string;
  /** `fieldService`: values and fields. */
  readonly camel: string;
  /** `FieldService`: types. */
  readonly pascal: string;
  /** `Field service`: what people read until somebody writes better words. */
  readonly title: string;
  /** `20261121T0500`: the slice's first migration. */
  readonly time: string;
}

const LONGEST = 30;

/** Names that mean something else in an address, a process or a folder. */
const RESERVED = [
  'assets',
  'customer',
  'customers',
  'edge',
  'frontend-kit',
  'gateway',
  'graphiql',
  'graphql',
  'health',
  'identity',
  'oidc',
  'postgres',
  'shell',
  'slices',
  'static',
  'subgraph-kit',
  'template0',
  'template1',
];

/** Says what is wrong with a name for a new slice, or null when it can be taken. */
export function flawOf(name: string | undefined, taken: readonly string[]): string | null {
  if (name === undefined || name === '') return 'a slice needs a name';
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name)) {
    return `"${name}" is not kebab-case: small letters and digits, words joined by single hyphens, such as field-service`;
  }
  if (name.length > LONGEST) return `"${name}" is longer than ${LONGEST} characters`;
  if (RESERVED.includes(name) || name.endsWith('-kit')) return `"${name}" already means something else in this house`;
  if (taken.includes(name)) return `there is a slice called ${name} already`;
  const rival = taken.find((other) => squeezed(other) === squeezed(name));
  return rival === undefined ? null : `"${name}" would be taken for ${rival}`;
}

/** Writes a name in every way that the template needs. */
export function namesOf(slice: string, now: Date): SliceNames {
  const words = slice.split('-');
  const pascal = words.map(capital).join('');
  return {
    slice,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
    title: capital(words.join(' ')),
    time: now.toISOString().slice(0, 16).replaceAll(/[-:]/g, ''),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function squeezed(name: string): string {
  return name.replaceAll('-', '');
}
