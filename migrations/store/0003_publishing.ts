export const sql = /* sql */ `
-- What was edited and is not live yet. Written in the edit's own transaction, deleted by the release that shows it.
create table :store.changes (
  id bigint generated always as identity primary key,
  tags text[] not null,
  cause text not null,
  actor text not null default '',
  bulk boolean not null default false,
  created_at timestamptz not null default now()
);

create table :store.releases (
  id int generated always as identity primary key,
  parent_id int,
  status text not null default 'building'
    check (status in ('building', 'ready', 'live', 'superseded', 'failed')),
  line text not null default 'live' check (line in ('live', 'bulk')),
  cause text not null,
  root text,
  shell int not null default 0,
  tags text[] not null default '{}',
  bundle text not null default '',
  pages int not null default 0,
  changed int not null default 0,
  done int not null default 0,
  noted jsonb not null default '[]',
  problems jsonb not null default '[]',
  error text,
  started_at timestamptz not null default now(),
  ready_at timestamptz,
  live_at timestamptz
);

-- The head release's pages and what each shows. Bytes and hashes stand in the release itself.
create table :store.pages (
  path text primary key,
  kind text not null,
  entity_id int not null,
  number int not null,
  locale text not null,
  deps text[] not null
);
create index pages_deps on :store.pages using gin (deps) with (fastupdate = off);
create index pages_entity on :store.pages (kind, entity_id);
`
