/**
 * Statements that make the rows of a table follow their customer, for a migration: who is named by a row but merged into
 * another is replaced by them as it is written, and it is noted whom the row named. A row that is given to somebody by a
 * person is theirs, and the note is forgotten.
 */
export function followCustomer(table: string, column: string): string[] {
  const name = `follow_customer_of_${table}`;
  return [
    `insert into followed_table (table_name, column_name) values ('${table}', '${column}')`,
    `create function ${name}() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $body$
      declare
        kept uuid := (select kept_id from merged_customer where id = new.${column});
      begin
        if kept is not null then
          insert into moved_row (table_name, row_id, named_id, kept_id)
          values ('${table}', new.id, new.${column}, kept)
          on conflict (table_name, row_id) do update set named_id = excluded.named_id, kept_id = excluded.kept_id;
          new.${column} := kept;
        elsif tg_op = 'UPDATE' and new.${column} is distinct from old.${column} then
          delete from moved_row where table_name = '${table}' and row_id = new.id;
        end if;
        return new;
      end $body$`,
    `revoke all on function ${name}() from public`,
    `create trigger follow_customer before insert on ${table}
      for each row when (new.${column} is not null) execute function ${name}()`,
    `create trigger follow_changed_customer before update of ${column} on ${table}
      for each row execute function ${name}()`,
    `create trigger forget_moved_row after delete on ${table} for each row execute function forget_moved_row()`,
  ];
}
