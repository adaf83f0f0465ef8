import { migration, rowPolicies } from '@madang/subgraph-kit';

/** What officers know well, by which a case finds the fittest (K4). Leads replace it as a whole, and nobody else. */
export const addOfficerExpertise = migration(
  'Migration20261129T2355_add_officer_expertise',
  `create table officer_expertise (
    officer_id uuid not null references officer,
    item_category_id uuid not null,
    primary key (officer_id, item_category_id)
  )`,
  ...rowPolicies('officer_expertise', { own: "(select actor_is('LEAD'))", write: 'false', wide: 'true' }),
  `create function set_officer_expertise(of_officer uuid, items uuid[]) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $body$
    begin
      if not actor_is('LEAD') or not exists (select from officer o where o.id = of_officer
          and (o.team is null or o.team = actor_team())) then
        raise exception 'a lead says what the officers of their own team know well';
      end if;
      delete from officer_expertise where officer_id = of_officer and item_category_id <> all (items);
      insert into officer_expertise (officer_id, item_category_id) select of_officer, unnest(items) on conflict do nothing;
    end $body$`,
);
