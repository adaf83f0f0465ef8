-- What an administrator runs, connected to a PostgreSQL of your own (16 or newer), before Madang is told of it by
-- DATABASE_URL_<SLICE> and DATABASE_APP_URL_<SLICE>. Put the name of the slice for SLICE, e.g. orders, and two passwords
-- of your own. The tables, and the rules of who may see which row, are made by the slice itself when it starts.

-- The roles of people, once for a PostgreSQL. Neither signs in.
do $$ begin
  if not exists (select from pg_roles where rolname = 'madang_app') then create role madang_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'madang_wide') then create role madang_wide nologin; end if;
end $$;

-- The login of the slice itself owns the database: neither a superuser, nor past the rules of rows.
create role SLICE login password 'PASSWORD OF THE SLICE';
create database SLICE owner SLICE;
revoke connect on database SLICE from public;

-- The login on which requests of people run has no rights of its own.
create role SLICE_app login noinherit password 'PASSWORD OF PEOPLE' in role madang_app, madang_wide;
grant connect on database SLICE to SLICE_app;
