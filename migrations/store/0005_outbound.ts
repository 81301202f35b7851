export const sql = /* sql */ `
-- Every mail of the store: what is to be sent, what was, and what went wrong.
create table :store.email_logs (
  id int generated always as identity primary key,
  transport text not null check (transport in ('auth', 'shop')),
  recipient text not null,
  template text not null,
  locale text not null,
  data jsonb not null default '{}',
  once text,
  status text not null default 'queued' check (status in ('queued', 'sending', 'sent', 'failed', 'suppressed')),
  attempts int not null default 0,
  bounced boolean not null default false,
  error text,
  reference text,
  next_attempt_at timestamptz default now(),
  claimed_at timestamptz,
  sent_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index email_logs_once on :store.email_logs (once) where once is not null;
create index email_logs_recipient on :store.email_logs (recipient, id);
create index email_logs_status on :store.email_logs (status, id);

-- Addresses that others call to have the store published ('in'), and those that hear of its events ('out').
create table :store.hooks (
  id int generated always as identity primary key,
  direction text not null check (direction in ('in', 'out')),
  name text not null default '',
  token_hash text unique,
  last_used_at timestamptz,
  url text,
  events text[] not null default '{}',
  secret text,
  former_secret text,
  former_until timestamptz,
  failures int not null default 0,
  failing_since timestamptz,
  disabled_at timestamptz,
  disabled_reason text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index hooks_events on :store.hooks using gin (events) where direction = 'out';

create table :store.hook_deliveries (
  id int generated always as identity primary key,
  hook_id int not null references :store.hooks (id) on delete cascade,
  event_id text not null,
  event text not null,
  payload jsonb not null,
  status text not null default 'queued' check (status in ('queued', 'sending', 'delivered', 'failed')),
  attempts int not null default 0,
  response_status int,
  response_body text,
  error text,
  duration_ms int,
  next_attempt_at timestamptz default now(),
  claimed_at timestamptz,
  delivered_at timestamptz,
  created_at timestamptz not null default now()
);
create index hook_deliveries_list on :store.hook_deliveries (hook_id, id);
create index hook_deliveries_age on :store.hook_deliveries (created_at);
`
