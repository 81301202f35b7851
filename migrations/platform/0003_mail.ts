export const sql = /* sql */ `
-- Mail of the platform itself: to staff, about their accounts.
create table platform.email_logs (
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
create unique index email_logs_once on platform.email_logs (once) where once is not null;
create index email_logs_recipient on platform.email_logs (recipient, id);
create index email_logs_status on platform.email_logs (status, id);
`
