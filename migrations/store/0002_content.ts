export const sql = /* sql */ `
-- Everything that is versioned JSON: pages, posts, policies, menus, banners, templates, groups, theme, settings.
create table :store.documents (
  id int generated always as identity primary key,
  kind text not null,
  key text not null,
  draft jsonb not null default '{}',
  draft_version int not null default 1,
  published jsonb,
  -- When it first became public, and when what is public last changed.
  published_at timestamptz,
  content_at timestamptz,
  publish_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (kind, key)
);
create index documents_list on :store.documents (kind, published_at desc, id desc);

create table :store.document_versions (
  id bigint generated always as identity primary key,
  document_id int not null references :store.documents (id) on delete cascade,
  data jsonb not null,
  note text not null default '',
  author text not null default '',
  created_at timestamptz not null default now()
);
create index document_versions_list on :store.document_versions (document_id, id desc);
`
