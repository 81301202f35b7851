export const sql = /* sql */ `
-- A guest's cart is found by the hash of a token and ends; a customer's is found by the customer and stays.
create table :store.carts (
  id bigint generated always as identity primary key,
  token_hash text unique,
  customer_id int unique references :store.customers (id) on delete cascade,
  -- Kept by the statement that adds or removes a line: so a cart never has one too many.
  line_count int not null default 0,
  max_lines int not null check (max_lines between 1 and 100),
  coupons text[] not null default '{}' check (cardinality(coupons) <= 5),
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint carts_line_count check (line_count between 0 and max_lines),
  check ((token_hash is null) = (customer_id is not null)),
  check ((expires_at is null) = (customer_id is not null))
);
create index carts_expiry on :store.carts (expires_at) where expires_at is not null;

-- What was wanted, and what it was called and cost then: the variant may have gone since.
create table :store.cart_lines (
  id bigint generated always as identity primary key,
  cart_id bigint not null references :store.carts (id) on delete cascade,
  product_id int not null,
  variant_id int not null,
  title text not null,
  quantity int not null check (quantity between 1 and 999),
  unit_price bigint not null check (unit_price >= 0),
  created_at timestamptz not null default now(),
  constraint cart_lines_variant unique (cart_id, variant_id)
);

-- What is held back for a cart's line while it is paid; counted in stock.reserved until it is released. A line may
-- go before it: what it held comes back when its time has run out.
create table :store.reservations (
  line_id bigint not null,
  branch_id int not null,
  variant_id int not null,
  quantity int not null check (quantity > 0),
  expires_at timestamptz not null,
  primary key (line_id, branch_id),
  foreign key (variant_id, branch_id) references :store.stock (variant_id, branch_id) on delete cascade
);
create index reservations_variant on :store.reservations (variant_id, branch_id);
create index reservations_expiry on :store.reservations (expires_at);
`
