-- A round Home Affairs leads, from the draft of its letter on. Published it is a round of demand with the same identity.
create table city_round (
    id               uuid primary key,
    version          bigint      not null,
    city_id          uuid        not null references unit (id),
    round_id         uuid references demand_round (id),
    kind             text        not null check (kind in ('REGULAR', 'SUPPLEMENTARY')),
    main_round_id    uuid references city_round (id),
    policy_code      text        not null,
    title            text        not null check (char_length(title) between 1 and 300),
    year             integer     not null check (year between 2025 and 2100),
    horizon_from     integer     not null,
    horizon_to       integer     not null,
    letter_id        uuid        not null references legal_document (id),
    search_key       text        not null,
    opens_at         timestamptz not null,
    commune_deadline timestamptz not null,
    published_at     timestamptz,
    published_by     text,
    created_at       timestamptz not null,
    created_by       text        not null,
    updated_at       timestamptz not null,
    updated_by       text        not null,
    constraint city_round_round_key unique (round_id),
    constraint city_round_same_check check (round_id = id),
    constraint city_round_published_check check (num_nonnulls(round_id, published_at, published_by) in (0, 3)),
    constraint city_round_main_check check ((kind = 'SUPPLEMENTARY') = (main_round_id is not null)
        and main_round_id is distinct from id),
    constraint city_round_horizon_check check (horizon_from <= year and year <= horizon_to),
    constraint city_round_opening_check check (opens_at < commune_deadline)
);

create index city_round_city_idx on city_round (city_id, year desc, created_at desc, id);
create index city_round_main_idx on city_round (main_round_id);
create index city_round_letter_idx on city_round (letter_id);

-- The communes and departments a round expects an answer of. The deadline is empty unless the city extended it.
create table city_round_unit (
    city_round_id uuid not null references city_round (id),
    unit_id       uuid not null references unit (id),
    deadline      timestamptz,
    primary key (city_round_id, unit_id)
);

create index city_round_unit_unit_idx on city_round_unit (unit_id);
