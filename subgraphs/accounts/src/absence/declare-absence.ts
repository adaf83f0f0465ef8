import { daysAfter, newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { absentPerson, possibleSubstitutes, type AbsentPerson } from './absence-reads.ts';
import type { AbsenceCode } from './absence-words.ts';
import { mayDeclareFor } from './absence.access.ts';
import { AbsenceDeclarationRow } from './absence.entity.ts';
import { tellAbsence } from './tell-absence.ts';

const MOST_DAYS = 366;

/** Absence as somebody says it. */
export interface NewAbsence {
  /** Who is away; the viewer unless said. */
  readonly personId?: string | null;
  readonly substituteId: string;
  readonly from: Date;
  readonly until: Date;
}

/** Says from when until when somebody is away and who stands in; a substitute who is away too is none. */
export async function declareAbsence(
  { em, actor, now }: Context,
  input: NewAbsence,
): Promise<AbsenceDeclarationRow | Refusal<AbsenceCode>> {
  const personId = input.personId ?? actor.id;
  const { substituteId, from, until } = input;
  if (until <= from || until <= now || until > daysAfter(from, MOST_DAYS))
    return refuse('ABSENCE_PERIOD_INVALID', ['input', 'until']);
  if (substituteId === personId) return refuse('SUBSTITUTE_SELF', ['input', 'substituteId']);
  return em.transactional(async (tx) => {
    const person = mayDeclareFor(actor, personId) ? await absentPerson({ em: tx, actor }, personId) : null;
    if (!person) return refuse('ABSENT_PERSON_UNKNOWN', ['input', 'personId']);
    const substitutes = await possibleSubstitutes({ em: tx }, person);
    const substitute = substitutes.find(({ id }) => id === substituteId);
    if (!substitute) return refuse('SUBSTITUTE_UNKNOWN', ['input', 'substituteId']);
    const obstacle = await obstacleTo(tx, { personId, substituteId, from, until });
    if (obstacle) return refuse(obstacle, ['input', obstacle === 'SUBSTITUTE_AWAY' ? 'substituteId' : 'from']);
    const absence = declare(tx, { person, substitute }, { actor, now, from, until });
    await tellAbsence(tx, absence, { act: 'declare', actor, now });
    return absence;
  });
}

interface Period extends Pick<Context, 'actor' | 'now'> {
  readonly from: Date;
  readonly until: Date;
}

function declare(
  tx: EntityManager,
  { person, substitute }: { readonly person: AbsentPerson; readonly substitute: AbsentPerson },
  { actor, now, from, until }: Period,
): AbsenceDeclarationRow {
  return tx.create(AbsenceDeclarationRow, {
    id: newId(),
    personId: person.id,
    personName: person.name,
    substituteId: substitute.id,
    substituteName: substitute.name,
    roles: [...substitute.roles],
    team: person.team,
    awayFrom: from,
    awayUntil: until,
    declaredById: actor.id,
    declaredByName: actor.name,
    declaredAt: now,
  });
}

const OBSTACLES = ['ALREADY_AWAY', 'SUBSTITUTE_AWAY', 'STANDS_IN'] as const;

/** What stands against an absence; one declaration after the other, so that two at once make no chain. */
async function obstacleTo(
  tx: EntityManager,
  { personId, substituteId, from, until }: Required<NewAbsence>,
): Promise<(typeof OBSTACLES)[number] | null> {
  await tx.execute("select pg_advisory_xact_lock(hashtext('absence_declaration'))");
  const [answer] = await tx.execute<{ obstacle: string | null }[]>('select absence_obstacle(?, ?, ?, ?) as obstacle', [
    personId,
    substituteId,
    from,
    until,
  ]);
  return OBSTACLES.find((known) => known === answer?.obstacle) ?? null;
}
