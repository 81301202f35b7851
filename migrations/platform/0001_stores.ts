export const sql = /* sql */ `
create table platform.stores (
  id text primary key check (id ~ '^st_[a-z0-9]{12}$'),
  slug text not null unique,
  look_alike text not null unique,
  name text not null,
  status text not null default 'active' check (status in ('active', 'suspended', 'deleting')),
  status_reason text not null default '',
  merchant_id uuid,
  currency text not null,
  country text not null,
  locales text[] not null,
  timezone text not null default 'UTC',
  plan text not null default 'free',
  verified boolean not null default false,
  head_release int,
  live_release int,
  live_root text,
  held boolean not null default false,
  epoch int not null default 0,
  moved bigint not null default 0,
  delete_after timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index stores_merchant on platform.stores (merchant_id);
create index stores_moved on platform.stores (moved);
create index stores_created on platform.stores (created_at desc, id desc);
create sequence platform.store_moves;

create table platform.domains (
  host text primary key,
  store_id text not null references platform.stores (id) on delete cascade,
  kind text not null check (kind in ('platform', 'custom', 'former')),
  primary_host boolean not null default false,
  token text not null default '',
  verified_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index domains_primary on platform.domains (store_id) where primary_host;
create index domains_store on platform.domains (store_id);

-- A released slug stays with nobody for 90 days.
create table platform.slug_holds (
  slug text primary key,
  look_alike text not null,
  store_id text not null,
  until timestamptz not null
);
create index slug_holds_look_alike on platform.slug_holds (look_alike);
`
