export const sql = /* sql */ `
-- Staff. An address belongs to the one who verified it; until then anybody may claim it, so that registering
-- tells nobody whether it is known.
create table platform.accounts (
  id uuid primary key default gen_random_uuid(),
  email text not null,
  name text not null default '',
  locale text not null default 'en',
  password_hash text,
  admin boolean not null default false,
  verified_at timestamptz,
  created_at timestamptz not null default date_trunc('milliseconds', now()),
  updated_at timestamptz not null default now()
);
create unique index accounts_verified_email on platform.accounts (email) where verified_at is not null;
create index accounts_email on platform.accounts (email, created_at desc);

-- Ids of sessions, refresh tokens and keys are hashes: what stands here lets nobody in.
create table platform.sessions (
  id text primary key,
  account_id uuid not null references platform.accounts (id) on delete cascade,
  impersonated_by uuid references platform.accounts (id) on delete cascade,
  parent_id text references platform.sessions (id) on delete cascade,
  user_agent text not null default '',
  ip text not null default '',
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ends_at timestamptz not null
);
create index sessions_account on platform.sessions (account_id, created_at desc);
create index sessions_parent on platform.sessions (parent_id) where parent_id is not null;
create index sessions_expiry on platform.sessions (expires_at);

-- All refresh tokens of a session are one family; a used one is kept to recognise its second use.
create table platform.refresh_tokens (
  id text primary key,
  session_id text not null references platform.sessions (id) on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index refresh_tokens_session on platform.refresh_tokens (session_id);
create index refresh_tokens_expiry on platform.refresh_tokens (expires_at);

create table platform.api_keys (
  id uuid primary key default gen_random_uuid(),
  hash text not null unique,
  account_id uuid not null references platform.accounts (id) on delete cascade,
  name text not null,
  hint text not null,
  scopes text[] not null,
  created_at timestamptz not null default now(),
  seen_at timestamptz,
  expires_at timestamptz
);
create index api_keys_account on platform.api_keys (account_id, created_at desc);

-- One-time codes. The hash is keyed with a secret that is not in the database: six digits alone could be tried.
create table platform.codes (
  purpose text not null,
  subject text not null,
  email text not null,
  account_id uuid references platform.accounts (id) on delete cascade,
  hash text not null,
  tries int not null default 0,
  sent_at timestamptz not null default now(),
  primary key (purpose, subject)
);
create index codes_sent on platform.codes (sent_at);

create table platform.memberships (
  account_id uuid not null references platform.accounts (id) on delete cascade,
  store_id text not null references platform.stores (id) on delete cascade,
  role text not null check (role in ('merchant', 'owner', 'manager', 'employee', 'editor')),
  branch_ids int[] not null default '{}',
  created_at timestamptz not null default date_trunc('milliseconds', now()),
  updated_at timestamptz not null default now(),
  primary key (account_id, store_id),
  check ((role in ('manager', 'employee')) = (cardinality(branch_ids) > 0))
);
create index memberships_store on platform.memberships (store_id, account_id);
create unique index memberships_merchant on platform.memberships (store_id) where role = 'merchant';

create table platform.invitations (
  id uuid primary key default gen_random_uuid(),
  store_id text not null references platform.stores (id) on delete cascade,
  email text not null,
  role text not null check (role in ('merchant', 'owner', 'manager', 'employee', 'editor')),
  branch_ids int[] not null default '{}',
  token_hash text not null unique,
  invited_by uuid references platform.accounts (id) on delete set null,
  -- A transfer: whether the merchant who gives the store away stays as its owner.
  stays boolean not null default false,
  created_at timestamptz not null default date_trunc('milliseconds', now()),
  sent_at timestamptz not null default now(),
  expires_at timestamptz not null,
  unique (store_id, email),
  check ((role in ('manager', 'employee')) = (cardinality(branch_ids) > 0))
);

create table platform.audit_log (
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
create index audit_log_entity on platform.audit_log (entity, entity_id, id desc);
create index audit_log_actor on platform.audit_log (actor_id, id desc);

-- Counters that all processes share; a crash may forget them.
create unlogged table platform.rate_limits (
  key varchar(255) primary key,
  points int not null default 0,
  expire bigint
);
create index rate_limits_expire on platform.rate_limits (expire);
`
