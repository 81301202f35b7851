export const sql = /* sql */ `
-- Shoppers of this store. As with staff, an address belongs to the one who verified it.
create table :store.customers (
  id int generated always as identity primary key,
  email text not null,
  name text not null default '',
  phone text not null default '',
  locale text not null,
  password_hash text,
  marketing boolean not null default false,
  verified_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index customers_verified_email on :store.customers (email) where verified_at is not null;
create index customers_email on :store.customers (email, created_at desc);

-- What lets a customer in: a session, or the one-time code that leads to one.
create table :store.customer_sessions (
  id text primary key,
  customer_id int references :store.customers (id) on delete cascade,
  code_hash text,
  email text not null default '',
  tries int not null default 0,
  user_agent text not null default '',
  ip text not null default '',
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ends_at timestamptz not null,
  check (customer_id is not null or code_hash is not null)
);
create index customer_sessions_customer on :store.customer_sessions (customer_id, created_at desc);
create index customer_sessions_expiry on :store.customer_sessions (expires_at);
create index customer_sessions_codes on :store.customer_sessions (email) where code_hash is not null;

create table :store.audit_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor_id uuid,
  impersonated_by uuid,
  via text not null,
  action text not null,
  entity text not null,
  entity_id text not null,
  before jsonb not null default '{}',
  after jsonb not null default '{}',
  hidden text[] not null default '{}'
);
create index audit_log_entity on :store.audit_log (entity, entity_id, id desc);
create index audit_log_actor on :store.audit_log (actor_id, id desc);
`
