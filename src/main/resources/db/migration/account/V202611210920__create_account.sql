-- People who sign in, and what each may do where and when.
create table account (
    id              uuid primary key,
    version         bigint      not null,
    username        text        not null check (username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    display_name    text        not null check (char_length(display_name) between 2 and 120),
    search_key      text        not null,
    password_hash   text,
    code_hash       text,
    code_expires_at timestamptz,
    ended_at        timestamptz,
    end_reason      text check (char_length(end_reason) between 1 and 500),
    demo            boolean     not null default false,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    constraint account_username_key unique (username),
    constraint account_code_check check ((code_hash is null) = (code_expires_at is null)),
    constraint account_end_check check ((ended_at is null) = (end_reason is null)),
    constraint account_ended_check check (ended_at is null or (password_hash is null and code_hash is null))
);

create index account_search_idx on account using gin (search_key gin_trgm_ops);
create index account_demo_idx on account (id) where demo;

-- A role, the office where the person sits, the units served (none: the whole tree), their bloc (none: both), a period.
create table account_grant (
    id         uuid primary key,
    account_id uuid        not null references account (id),
    role       text        not null check (role in ('UNIT_OFFICER', 'UNIT_HEAD', 'COMMUNE_COORDINATOR', 'PARTY_COORDINATOR',
                   'COMMUNE_LEADER', 'COMMUNE_FINANCE', 'HOME_AFFAIRS_REVIEWER', 'HOME_AFFAIRS_LEADER', 'COUNCIL_MEMBER',
                   'CITY_FINANCE', 'ADMINISTRATOR', 'AUDITOR')),
    seat_id    uuid        not null references unit (id),
    root_id    uuid references unit (id),
    bloc       text check (bloc in ('GOVERNMENT', 'PARTY')),
    starts_at  timestamptz not null,
    ends_at    timestamptz,
    constraint account_grant_period_check check (ends_at >= starts_at),
    constraint account_grant_root_check check ((root_id is null) = (role in ('ADMINISTRATOR', 'AUDITOR')))
);

create index account_grant_account_idx on account_grant (account_id);
create index account_grant_seat_idx on account_grant (seat_id);
create index account_grant_root_idx on account_grant (root_id);
create unique index account_grant_once_key on account_grant (account_id, role, seat_id) where ends_at is null;
