export const sql = /* sql */ `
-- The oldest branch is the default one: it holds what nobody assigns. Only visible ones are in the store locator.
create table :store.branches (
  id int generated always as identity primary key,
  version int not null default 1,
  name text not null,
  address text[] not null default '{}',
  postcode text not null default '',
  country text not null default '',
  phone text not null default '',
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  hours jsonb not null default '[[],[],[],[],[],[],[]]',
  holidays jsonb not null default '[]',
  pickup boolean not null default true,
  zones jsonb not null default '[]',
  visible boolean not null default false,
  position int not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((latitude is null) = (longitude is null))
);

-- Stock is kept from the first day by branch and variant; what is available is on hand less reserved.
create table :store.stock (
  branch_id int not null references :store.branches (id),
  variant_id int not null references :store.variants (id) on delete cascade,
  on_hand int not null default 0 check (on_hand >= 0),
  reserved int not null default 0 check (reserved >= 0),
  low_at int not null default 0 check (low_at >= 0),
  updated_at timestamptz not null default now(),
  primary key (variant_id, branch_id)
);
create index stock_branch on :store.stock (branch_id, variant_id);

create table :store.stock_movements (
  id bigint generated always as identity primary key,
  branch_id int not null,
  variant_id int not null,
  change int not null,
  on_hand int not null,
  reason text not null,
  note text not null default '',
  actor text not null default '',
  created_at timestamptz not null default now()
);
create index stock_movements_variant on :store.stock_movements (variant_id, id desc);
create index stock_movements_branch on :store.stock_movements (branch_id, id desc);

-- Tasks and shifts: what a person is to do, and when he is there.
create table :store.duties (
  id int generated always as identity primary key,
  version int not null default 1,
  kind text not null check (kind in ('task', 'shift')),
  branch_id int not null references :store.branches (id),
  assignee_id uuid,
  state text not null default 'open' check (state in ('open', 'doing', 'done', 'cancelled')),
  subject text not null default 'note' check (subject in ('note', 'order', 'return')),
  subject_id bigint,
  title text not null default '',
  note text not null default '',
  due_at timestamptz,
  starts_at timestamptz,
  ends_at timestamptz,
  done_at timestamptz,
  created_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (kind = 'task' or (assignee_id is not null and starts_at < ends_at))
);
create index duties_tasks on :store.duties (branch_id, state, coalesce(due_at, 'infinity'), id) where kind = 'task';
create index duties_shifts on :store.duties (starts_at, id) where kind = 'shift';
create index duties_assignee on :store.duties (assignee_id) where assignee_id is not null;
`
