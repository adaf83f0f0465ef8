import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Who is away and who stands in; the kit's own table `absence` holds what every slice heard of it. */
export const addAbsence = migration(
  'Migration20261128T0420_add_absence',
  `create table absence_declaration (
    id uuid primary key,
    person_id uuid not null,
    person_name text not null,
    substitute_id uuid not null,
    substitute_name text not null,
    roles text[] not null check (cardinality(roles) > 0),
    team text,
    away_from timestamptz(3) not null,
    away_until timestamptz(3) not null,
    ended_at timestamptz(3),
    declared_by_id uuid not null,
    declared_by_name text not null,
    declared_at timestamptz(3) not null,
    constraint absence_declaration_substitute check (substitute_id <> person_id),
    constraint absence_declaration_period check (away_until > away_from)
  )`,
  'create index absence_declaration_person_index on absence_declaration (person_id, away_from desc, id desc)',
  'create index absence_declaration_substitute_index on absence_declaration (substitute_id)',
  'create index absence_declaration_from_index on absence_declaration (away_from desc, id desc)',
  ...rowPolicies('absence_declaration', {
    own: `person_id = (select actor_id()) or substitute_id = (select actor_id())
      or ((select actor_is('LEAD')) and team = (select actor_team()))`,
    write: 'person_id = (select actor_id())',
  }),
  // Colleagues find one another here, though accounts are for administrators: name, team and shared titles alone.
  `create function possible_substitutes(shared text[], person uuid)
    returns table (id uuid, name text, team text, roles text[])
    language sql stable security definer set search_path = public, pg_temp as $body$
      select person.id, person.name, person.team, array(select unnest(person.roles::text[]) intersect select unnest(shared))
      from person
      where person.id <> possible_substitutes.person and suspended_at is null and person.roles::text[] && shared
      order by person.name, person.id
    $body$`,
  // Sees all absences: a chain must not arise because who declares one cannot see the other.
  `create function absence_obstacle(person uuid, substitute uuid, since timestamptz, until timestamptz) returns text
    language sql stable security definer set search_path = public, pg_temp as $body$
      select case
        when bool_or(person_id = person) then 'ALREADY_AWAY'
        when bool_or(person_id = substitute) then 'SUBSTITUTE_AWAY'
        when bool_or(substitute_id = person) then 'STANDS_IN'
      end
      from absence_declaration where ended_at is null and away_from < until and away_until > since
    $body$`,
);
