export const sql = /* sql */ `
-- What each kind of promotion needs, and what a cart must be like, are documents: they are read whole, never searched.
create table :store.promotions (
  id int generated always as identity primary key,
  version int not null default 1,
  title text not null,
  effect jsonb not null,
  status text not null check (status in ('active', 'paused')),
  trigger text not null check (trigger in ('automatic', 'coupon')),
  starts_at timestamptz,
  ends_at timestamptz,
  conditions jsonb not null,
  combines_with text[] not null check (combines_with <@ array['product', 'order', 'shipping']),
  exclusive boolean not null,
  priority int not null,
  usage_limit int check (usage_limit > 0),
  customer_limit int check (customer_limit > 0),
  used int not null default 0 check (used >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null,
  check (ends_at > starts_at)
);

-- Codes as they are compared: upper case, without outer spaces. One limit is the code's own, another its promotion's.
create table :store.coupons (
  id bigint generated always as identity primary key,
  promotion_id int not null references :store.promotions (id) on delete cascade,
  code text not null,
  usage_limit int check (usage_limit > 0),
  used int not null default 0 check (used >= 0),
  created_at timestamptz not null default now(),
  constraint coupons_code unique (code)
);
create index coupons_promotion on :store.coupons (promotion_id, id);
`
