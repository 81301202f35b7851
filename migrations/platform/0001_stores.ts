export const sql = /* sql */ `
create table platform.stores (
  id text primary key check (id ~ '^st_[a-z0-9]{12}$'),
  slug text not null unique,
  look_alike text not null unique,
  name text not null,
  status text not null default 'active' check (status in ('active', 'suspended', 'deleting')),
  status_reason text not null default '',
  -- Only the platform resumes what the platform suspended.
  suspended_by text check (suspended_by in ('platform', 'store')),
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
  -- What the head was made with: the number of the compiled site, the theme pack and the hash of its code.
  bundle int not null default 0,
  pack text not null default '',
  code text not null default '',
  epoch int not null default 0,
  -- The mark of the list of page bytes that no release may show any more.
  withheld text,
  moved bigint not null default 0,
  -- What had moved when the merchant feed was last written.
  feed_moved bigint not null default 0,
  delete_after timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index stores_merchant on platform.stores (merchant_id);
create index stores_moved on platform.stores (moved);
create index stores_created on platform.stores (created_at desc, id desc);
create sequence platform.store_moves;

-- Every compiled site that ever published here, in the order in which they came.
create table platform.bundles (
  number int generated always as identity primary key,
  hash text not null unique,
  created_at timestamptz not null default now()
);

-- A custom host may be claimed by several stores; whoever proves that it is theirs has it.
create table platform.domains (
  store_id text not null references platform.stores (id) on delete cascade,
  host text not null,
  kind text not null check (kind in ('platform', 'custom', 'former')),
  primary_host boolean not null default false,
  token text not null default '',
  verified_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (store_id, host)
);
create unique index domains_host on platform.domains (host) where verified_at is not null;
create unique index domains_primary on platform.domains (store_id) where primary_host;

-- A released slug stays with nobody for 90 days.
create table platform.slug_holds (
  slug text primary key,
  look_alike text not null,
  store_id text not null,
  until timestamptz not null
);
create index slug_holds_look_alike on platform.slug_holds (look_alike);
`
