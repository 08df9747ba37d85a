create table demand_round (
    id           uuid primary key,
    version      bigint      not null,
    number       text        not null,
    policy_code  text        not null,
    title        text        not null check (char_length(title) between 1 and 300),
    year         integer     not null check (year between 2025 and 2100),
    horizon_from integer     not null,
    horizon_to   integer     not null,
    led_by       text        not null check (led_by in ('COMMUNE', 'CITY')),
    owner_id     uuid        not null references unit (id),
    sequence     integer     not null check (sequence > 0),
    form_version integer     not null check (form_version > 0),
    created_at   timestamptz not null,
    created_by   text        not null,
    updated_at   timestamptz not null,
    updated_by   text        not null,
    constraint demand_round_number_key unique (number),
    constraint demand_round_sequence_key unique (owner_id, year, sequence),
    constraint demand_round_horizon_check check (horizon_from <= year and year <= horizon_to)
);

-- One commune's letter in a round, and the deadline its units have. closed_number is the number of the last deadline
-- whose outcomes are written down; the closing sets it while it holds the row.
create table demand_call (
    id                 uuid primary key,
    version            bigint      not null,
    round_id           uuid        not null references demand_round (id),
    commune_id         uuid        not null references unit (id),
    commune_code       text        not null,
    commune_name       text        not null,
    search_key         text        not null,
    letter_id          uuid        not null references legal_document (id),
    status             text        not null check (status in ('DRAFT', 'PUBLISHED')),
    deadline           timestamptz not null,
    deadline_number    integer     not null default 1 check (deadline_number > 0),
    closed_number      integer     not null default 0,
    commune_deadline   timestamptz not null,
    resolution_file_id uuid references stored_file (id),
    published_at       timestamptz,
    published_by       text,
    created_at         timestamptz not null,
    created_by         text        not null,
    updated_at         timestamptz not null,
    updated_by         text        not null,
    constraint demand_call_commune_key unique (round_id, commune_id),
    constraint demand_call_deadline_check check (deadline < commune_deadline),
    constraint demand_call_closed_check check (closed_number between 0 and deadline_number),
    constraint demand_call_published_check check ((status = 'PUBLISHED') = (published_at is not null))
);

create index demand_call_commune_idx on demand_call (commune_id);
create index demand_call_letter_idx on demand_call (letter_id);
create index demand_call_to_close_idx on demand_call (deadline) where status = 'PUBLISHED' and closed_number < deadline_number;

-- Whom a call addresses while it is prepared; publishing makes a proposal of each.
create table call_addressee (
    call_id uuid not null references demand_call (id),
    unit_id uuid not null references unit (id),
    primary key (call_id, unit_id)
);

create index call_addressee_unit_idx on call_addressee (unit_id);
