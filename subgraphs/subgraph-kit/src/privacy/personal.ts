import { hasRole, type Actor } from '@madang/shared-schema/actor';
import type { Role } from '@madang/shared-schema/roles';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { noteAccess } from './access-log.ts';
import { keysOf } from './keys-of.ts';
import { KINDS, type PersonalKind } from './kinds.ts';
import {
  columnsOf,
  openColumn,
  sealRow,
  soughtTerms,
  type ClearValues,
  type SealedRow,
  type SealedTable,
} from './sealing.ts';

/** A personal column: its kind, and who sees it where that differs from the kind. */
export interface PersonalColumn {
  readonly kind: PersonalKind;
  /** Roles that see it as it is. */
  readonly clear?: readonly Role[];
  /** Roles that see its mask; everybody else who reads the row unless said, and then the rest sees nothing. */
  readonly masked?: readonly Role[];
  /** Roles that may have it revealed. */
  readonly reveal?: readonly Role[];
  /** Left out of the blind index. */
  readonly unsearched?: boolean;
}

/** A row with sealed columns. */
export type RowWith<Column extends string> = { readonly id: string } & {
  readonly [column in Column]?: Uint8Array | null;
};

/** Values of a row in clear: null where the row allows none. */
type ClearOf<Row, Column extends string> = {
  readonly [Name in Column & keyof Row]: null extends Row[Name] ? string | null : string;
};

/** What goes with a declaration of personal columns. */
export interface PersonalOptions<Column extends string> {
  /** Kind of the person or record in the access log, e.g. CUSTOMER. */
  readonly subject: string;
  /** Tells whether an actor is the person themselves, who sees everything and is not logged. */
  readonly isSelf?: (actor: Actor, row: RowWith<Column>) => boolean;
}

/** Personal columns of a table: how they are sealed, found and shown. */
export interface Personal<Column extends string = string> extends SealedTable<Column> {
  readonly subject: string;
  /** Sealed columns and blind index of a new row; every column is said. */
  seal<Values extends ClearValues<Column>>(
    em: EntityManager,
    rowId: string,
    values: Values,
  ): Promise<SealedRow<Values>>;
  /** Sealed columns of a row in which some values change; the blind index is made anew of all of them. */
  change<Row extends RowWith<Column>>(
    em: EntityManager,
    row: Row,
    values: Partial<ClearOf<Row, Column>>,
  ): Promise<SealedRow<ClearOf<Row, Column>>>;
  /** A value for work of ours that shows it to nobody; not logged. */
  open(em: EntityManager, row: RowWith<Column>, column: Column): Promise<string | null>;
  /** Condition on rows of which a value of this kind is as given, for work of ours that shows it to nobody; not logged. */
  held(em: EntityManager, kind: PersonalKind, value: string): Promise<{ personalIndex: { $overlap: string[] } }>;
  /** A value as the asker may see it: clear and logged, masked, or null. */
  show(context: Context, row: RowWith<Column>, column: Column): Promise<string | null>;
  /** Roles that may have at least one column revealed. */
  readonly revealRoles: readonly Role[];
  /** Columns an actor may have revealed. */
  revealable(actor: Actor): Column[];
  /**
   * Condition on rows of which a value of this kind is, or begins or ends, as typed; logged. Who may have no such value
   * in clear finds by what its mask shows anyway, since trying whole values would undo the mask.
   */
  found(context: Context, kind: PersonalKind, typed: string): Promise<{ personalIndex: { $overlap: string[] } }>;
}

/** Whom a search is for in the access log: whoever it finds. */
const ANYBODY = '*';

type Declaration<Column extends string> = Readonly<Record<Column, PersonalKind | PersonalColumn>>;

/** Declares the personal columns of a table; the row has each as `p.blob()` and `personalIndex: p.array()`. */
export function personal<Column extends string>(
  table: string,
  declared: Declaration<Column>,
  { subject, isSelf = () => false }: PersonalOptions<Column>,
): Personal<Column> {
  const rules = rulesOf(declared);
  const sealed = sealedTable(table, declared);
  const open = (em: EntityManager, row: RowWith<Column>, column: Column): Promise<string | null> =>
    openColumn(keysOf(em).keyring, sealed, { id: row.id, column, sealed: row[column] ?? null });
  return {
    ...sealed,
    subject,
    open,
    seal: (em, rowId, values) => sealRow(keysOf(em).keyring, sealed, rowId, values),
    change: (em, row, values) => change(em, sealed, row, values),
    async show(context, row, column) {
      const { actor, em } = context;
      const self = isSelf(actor, row);
      const clear = self || hasRole(actor, ...rules[column].clear);
      if (!clear && !maySeeMask(actor, rules[column])) return null;
      const value = await open(em, row, column);
      if (value === null) return null;
      if (!clear) return KINDS[sealed.kinds[column]].mask(value);
      if (!self) noteAccess(context, { act: 'READ', subjectType: subject, subjectId: row.id, fields: [column] });
      return value;
    },
    revealRoles: [...new Set(columnsOf(sealed).flatMap((column) => rules[column].reveal))],
    revealable: (actor) => columnsOf(sealed).filter((column) => hasRole(actor, ...rules[column].reveal)),
    async held(em, kind, value) {
      // A number of four digits is looked for by its end; whatever ends so is not this number.
      const isWhole = KINDS[kind].words(value).includes(KINDS[kind].sought(value) ?? '');
      const terms = isWhole ? await soughtTerms(keysOf(em).keyring, sealed, kind, value) : [];
      return { personalIndex: { $overlap: terms } };
    },
    async found(context, kind, typed) {
      const { actor, em } = context;
      const columns = columnsOf(sealed).filter((name) => sealed.kinds[name] === kind && !rules[name].unsearched);
      const whole = columns.some((name) => hasRole(actor, ...rules[name].clear, ...rules[name].reveal));
      const asked = whole || columns.some((name) => maySeeMask(actor, rules[name])) ? typed : '';
      const terms = await soughtTerms(keysOf(em).keyring, sealed, kind, whole ? asked : KINDS[kind].shown(asked));
      if (terms.length > 0)
        noteAccess(context, { act: 'SEARCH', subjectType: subject, subjectId: ANYBODY, fields: columns });
      return { personalIndex: { $overlap: terms } };
    },
  };
}

async function change<Column extends string, Row extends RowWith<Column>>(
  em: EntityManager,
  table: SealedTable<Column>,
  row: Row,
  values: Partial<ClearOf<Row, Column>>,
): Promise<SealedRow<ClearOf<Row, Column>>> {
  const { keyring } = keysOf(em);
  const said = new Map<string, unknown>(Object.entries(values));
  const all = await Promise.all(
    columnsOf(table).map(async (column) => {
      if (said.has(column)) return [column, said.get(column)] as const;
      return [column, await openColumn(keyring, table, { id: row.id, column, sealed: row[column] ?? null })] as const;
    }),
  );
  // Object.fromEntries forgets the key type; every column is there, and null only where the row has it.
  return sealRow(keyring, table, row.id, Object.fromEntries(all) as ClearValues<Column>) as Promise<
    SealedRow<ClearOf<Row, Column>>
  >;
}

interface ColumnRules {
  readonly clear: readonly Role[];
  readonly masked: readonly Role[] | null;
  readonly reveal: readonly Role[];
  readonly unsearched: boolean;
}

function rulesOf<Column extends string>(declared: Declaration<Column>): Record<Column, ColumnRules> {
  const entries = Object.entries<PersonalKind | PersonalColumn>(declared).map(([column, said]) => {
    const { kind, clear, masked, reveal, unsearched = false } = wholly(said);
    const { clear: usual, reveal: usually } = KINDS[kind];
    return [column, { clear: clear ?? usual, masked: masked ?? null, reveal: reveal ?? usually, unsearched }];
  });
  // Object.fromEntries forgets the key type.
  return Object.fromEntries(entries) as Record<Column, ColumnRules>;
}

function sealedTable<Column extends string>(table: string, declared: Declaration<Column>): SealedTable<Column> {
  const entries = Object.entries<PersonalKind | PersonalColumn>(declared);
  // Object.entries and fromEntries forget the key type.
  return {
    table,
    kinds: Object.fromEntries(
      entries.map(([column, said]) => [column, wholly(said).kind]),
    ) as SealedTable<Column>['kinds'],
    unsearched: entries.filter(([, said]) => wholly(said).unsearched).map(([column]) => column) as Column[],
  };
}

function wholly(said: PersonalKind | PersonalColumn): PersonalColumn {
  return typeof said === 'string' ? { kind: said } : said;
}

function maySeeMask(actor: Actor, { masked }: ColumnRules): boolean {
  return masked === null || hasRole(actor, ...masked);
}
