import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Who reads the order of a line; a business that answers for the line in a case reads no order. */
const OF_READ_ORDER = `exists (select from order_line join sales_order on sales_order.id = order_line.order_id
  where order_line.id = compensation.order_line_id)`;

/** What a buyer is given back for a line, whatever for: all of it together within what was paid (issue 5, part 9). */
export const addCompensation = migration(
  'Migration20261128T0400_add_compensation',
  `create table compensation (
    id uuid primary key,
    order_line_id uuid not null references order_line,
    kind text not null check (kind in ('REFUND', 'EXCHANGE', 'AWARD', 'CHARGEBACK', 'GOODWILL')),
    state text not null check (state in ('BOOKED', 'PAID', 'CANCELLED')),
    amount bigint not null check (amount between 1 and 9007199254740991),
    key text not null constraint compensation_key_unique unique check (length(key) <= 200),
    reason text check (length(reason) <= 500),
    actor_name text,
    booked_at timestamptz(3) not null,
    ended_at timestamptz(3),
    check ((state = 'BOOKED') = (ended_at is null))
  )`,
  'create index compensation_line_index on compensation (order_line_id, booked_at, id)',
  // The ledger is only added to: what was booked is paid or cancelled once, and says for ever what it said.
  `create function keep_compensation() returns trigger language plpgsql as $body$
    begin
      if old.state <> 'BOOKED'
        or (new.id, new.order_line_id, new.kind, new.amount, new.key, new.booked_at)
          is distinct from (old.id, old.order_line_id, old.kind, old.amount, old.key, old.booked_at)
        or new.reason is distinct from old.reason
      then raise exception 'compensation % is history', old.id; end if;
      return new;
    end $body$`,
  `create trigger keep_compensation before update on compensation
     for each row execute function keep_compensation()`,
  ...rowPolicies('compensation', { own: OF_READ_ORDER, write: `(select actor_is('OPERATOR')) and ${OF_READ_ORDER}` }),
);
