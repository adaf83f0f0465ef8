const REFUSED = "using errcode = 'MD403'";

/** What no request becomes, whoever writes it: the process says so in words, these say so last. */
const GUARD_REQUEST = `create function guard_approval_request() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $body$
  begin
    if tg_op = 'INSERT' then
      -- The slice itself may bring in what was decided elsewhere.
      if actor_is_known() and new.state <> 'DRAFT' then
        raise exception 'an approval begins as a draft' ${REFUSED};
      end if;
      if actor_is_known() and new.requester_id <> actor_id() then
        raise exception 'nobody asks for an approval in the name of another' ${REFUSED};
      end if;
      return new;
    end if;
    if (new.kind, new.subject_type, new.subject_id, new.requester_id) is distinct from (old.kind, old.subject_type, old.subject_id, old.requester_id)
      or new.round < old.round or (old.used_at is not null and new.used_at is distinct from old.used_at) then
      raise exception 'an approval stays what it is' ${REFUSED};
    end if;
    if old.state <> new.state and (old.state, new.state) not in (
      ('DRAFT', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'), ('SUBMITTED', 'APPROVED'), ('SUBMITTED', 'RETURNED'),
      ('SUBMITTED', 'WITHDRAWN'), ('RETURNED', 'SUBMITTED'), ('RETURNED', 'WITHDRAWN')) then
      raise exception 'an approval does not go from % to %', old.state, new.state ${REFUSED};
    end if;
    if old.state not in ('DRAFT', 'RETURNED') and (new.title, new.content, new.amount, new.data, new.documents, new.files)
      is distinct from (old.title, old.content, old.amount, old.data, old.documents, old.files) and actor_is_known() then
      raise exception 'what was submitted is not rewritten' ${REFUSED};
    end if;
    if new.state = 'APPROVED' and old.state = 'SUBMITTED' and (
      not exists (select from approval_step where request_id = new.id and round = new.round)
      or exists (select from approval_step
                 where request_id = new.id and round = new.round and decision is distinct from 'APPROVED')) then
      raise exception 'not every step of the line has approved' ${REFUSED};
    end if;
    return new;
  end $body$`;

/** A decision is made once, by who makes it; one person stands at one place of a line, whoever acts for them. */
const GUARD_STEP = `create function guard_approval_step() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $body$
  begin
    if tg_op = 'INSERT' and new.decision is not null and actor_is_known() then
      raise exception 'a step begins undecided' ${REFUSED};
    end if;
    if tg_op = 'UPDATE' then
      if (new.request_id, new.requester_id, new.round, new.place, new.role, new.team, new.from_amount)
        is distinct from (old.request_id, old.requester_id, old.round, old.place, old.role, old.team, old.from_amount) then
        raise exception 'a step stays where it is' ${REFUSED};
      end if;
      if old.decision is not null and (new.decision, new.decided_by_id, new.on_behalf_of_id, new.decided_at)
        is distinct from (old.decision, old.decided_by_id, old.on_behalf_of_id, old.decided_at) then
        raise exception 'a decision is made once' ${REFUSED};
      end if;
      if old.decision is null and new.decision is not null and actor_is_known() and new.decided_by_id <> actor_id() then
        raise exception 'nobody decides in the name of another' ${REFUSED};
      end if;
    end if;
    if new.decision is not null and exists (
      select from approval_step as other
      where other.request_id = new.request_id and other.round = new.round and other.id <> new.id
        and array[other.decided_by_id, other.on_behalf_of_id] && array_remove(array[new.decided_by_id, new.on_behalf_of_id], null)
    ) then
      raise exception 'one person decides at one place of a line' ${REFUSED};
    end if;
    return new;
  end $body$`;

/** Sees all requests: an act must not fail because its actor may not read by whom it was approved. */
const STANDING = `create function standing_approvals(subjects uuid[])
  returns table (subject_id uuid, kind text, id uuid, data jsonb)
  language sql stable security definer set search_path = public, pg_temp as $body$
    select distinct on (subject_id, kind) subject_id, kind, id, data from approval_request
    where subject_id = any(subjects) and state = 'APPROVED'
    order by subject_id, kind, decided_at desc, id desc
  $body$`;

const OPEN = `create function open_approval_exists(of_kind text, of_subject uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $body$
    select exists (select from approval_request
                   where kind = of_kind and subject_id = of_subject and state in ('DRAFT', 'SUBMITTED', 'RETURNED'))
  $body$`;

/** Takes back all that is open on a subject whose act ends it, whoever acts: who withdraws a case reads no requests. */
const END = `create function end_approvals(of_subject uuid, by_id uuid, by_name text, at timestamptz)
  returns table (id uuid, kind text, round integer, was text)
  language sql volatile security definer set search_path = public, pg_temp as $body$
    with open as (
      select id, state from approval_request
      where subject_id = of_subject and state in ('DRAFT', 'SUBMITTED', 'RETURNED') for update
    ), ended as (
      update approval_request set state = 'WITHDRAWN', waiting_place = null, waiting_role = null, waiting_team = null
      from open where approval_request.id = open.id
      returning approval_request.id, approval_request.kind, approval_request.round, open.state
    ), noted as (
      insert into approval_event (id, request_id, round, step, from_state, to_state, actor_id, actor_name, personal_index, taken_at)
      select gen_random_uuid(), ended.id, ended.round, 'withdraw', ended.state, 'WITHDRAWN', by_id, by_name, '{}', at from ended
    ) select * from ended
  $body$`;

/** Functions and triggers by which the database itself keeps to the rules of approvals. */
export const APPROVAL_GUARDS: readonly string[] = [
  GUARD_REQUEST,
  GUARD_STEP,
  STANDING,
  OPEN,
  END,
  `create trigger approval_request_guarded before insert or update on approval_request
    for each row execute function guard_approval_request()`,
  `create trigger approval_step_guarded before insert or update on approval_step
    for each row execute function guard_approval_step()`,
];
