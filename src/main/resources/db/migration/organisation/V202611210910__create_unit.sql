-- The unit tree: cities and provinces, communes, departments, offices, schools and the rest.
create table unit (
    id             uuid primary key,
    version        bigint      not null,
    parent_id      uuid references unit (id),
    path           ltree       not null,
    code           text        not null check (code ~ '^[A-Z0-9-]{2,24}$'),
    type           text        not null check (type in ('CITY', 'PROVINCE', 'WARD', 'COMMUNE', 'SPECIAL_ZONE', 'DEPARTMENT',
                       'OFFICE', 'SCHOOL', 'HEALTH_STATION', 'SERVICE_CENTRE', 'PARTY_BODY', 'MASS_ORGANISATION', 'OTHER')),
    bloc           text        not null check (bloc in ('GOVERNMENT', 'PARTY')),
    name           text        not null check (char_length(name) between 2 and 200),
    search_key     text        not null,
    wage_region    text check (wage_region in ('I', 'II', 'III', 'IV')),
    contact_name   text,
    contact_phone  text,
    demo           boolean     not null default false,
    created_at     timestamptz not null,
    created_by     text        not null,
    updated_at     timestamptz not null,
    updated_by     text        not null,
    constraint unit_code_key unique (code),
    constraint unit_path_key unique (path),
    constraint unit_root_check check ((parent_id is null) = (nlevel(path) = 1))
);

create index unit_parent_idx on unit (parent_id);
create index unit_path_idx on unit using gist (path);
create index unit_search_idx on unit using gin (search_key gin_trgm_ops);

-- Other spellings under which a unit is known, found by the same search.
create table unit_alias (
    unit_id    uuid not null references unit (id),
    alias      text not null check (char_length(alias) between 2 and 200),
    search_key text not null,
    primary key (unit_id, search_key)
);

create index unit_alias_search_idx on unit_alias using gin (search_key gin_trgm_ops);
