-- What one addressed unit answers to a call. Code, name and bloc are those of the day of publication.
create table proposal (
    id                   uuid primary key,
    version              bigint      not null,
    call_id              uuid        not null references demand_call (id),
    unit_id              uuid        not null references unit (id),
    unit_code            text        not null,
    unit_name            text        not null,
    search_key           text        not null,
    bloc                 text        not null check (bloc in ('GOVERNMENT', 'PARTY')),
    state                text        not null check (state in ('NOT_STARTED', 'DRAFT', 'SUBMITTED', 'NIL_DECLARED', 'RECEIVED',
                             'RETURNED', 'ACCEPTED')),
    snapshots            integer     not null default 0,
    standing_snapshot_id uuid,
    first_opened_at      timestamptz,
    created_at           timestamptz not null,
    created_by           text        not null,
    updated_at           timestamptz not null,
    updated_by           text        not null,
    constraint proposal_unit_key unique (call_id, unit_id),
    constraint proposal_standing_check check
        ((state in ('SUBMITTED', 'NIL_DECLARED', 'RECEIVED', 'RETURNED', 'ACCEPTED')) = (standing_snapshot_id is not null))
);

create index proposal_unit_idx on proposal (unit_id);

create table proposal_line (
    id              uuid primary key,
    version         bigint      not null,
    proposal_id     uuid        not null references proposal (id),
    position        integer     not null check (position > 0),
    field_code      text        not null,
    major           text        not null check (char_length(major) between 1 and 300),
    further_majors  text check (char_length(further_majors) <= 500),
    institutions    text check (char_length(institutions) <= 500),
    requirements    text check (char_length(requirements) <= 2000),
    category_code   text        not null,
    post            text        not null check (char_length(post) between 1 and 300),
    post_kind       text        not null check (post_kind in ('FULL_TIME', 'PART_TIME')),
    quantity_year   integer     not null check (quantity_year between 0 and 9999),
    quantity_period integer     not null check (quantity_period between 1 and 9999),
    note            text check (char_length(note) <= 1000),
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    constraint proposal_line_quantity_check check (quantity_period >= quantity_year)
);

create index proposal_line_order_idx on proposal_line (proposal_id, position, id);

-- What a unit sent, never changed. The database itself vouches for the hash.
create table snapshot (
    id              uuid primary key,
    proposal_id     uuid        not null references proposal (id),
    number          integer     not null check (number > 0),
    kind            text        not null check (kind in ('SENT', 'NIL_DECLARED')),
    sending_key     uuid        not null,
    reference       text        not null,
    content         text        not null,
    sha256          text        not null,
    deadline_number integer     not null,
    sent_at         timestamptz not null,
    sent_by         text        not null,
    sender_name     text        not null,
    arrival_stamp   text,
    constraint snapshot_number_key unique (proposal_id, number),
    constraint snapshot_sending_key_key unique (sending_key),
    constraint snapshot_reference_key unique (reference),
    constraint snapshot_sha256_check check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

alter table proposal add constraint proposal_standing_snapshot_fk foreign key (standing_snapshot_id) references snapshot (id);

create index proposal_standing_snapshot_idx on proposal (standing_snapshot_id);

create table snapshot_line (
    snapshot_id     uuid    not null references snapshot (id),
    line_id         uuid    not null,
    position        integer not null,
    field_code      text    not null,
    major           text    not null,
    further_majors  text,
    institutions    text,
    requirements    text,
    category_code   text    not null,
    post            text    not null,
    post_kind       text    not null,
    quantity_year   integer not null,
    quantity_period integer not null check (quantity_period >= quantity_year),
    note            text,
    primary key (snapshot_id, line_id)
);

create index snapshot_line_line_idx on snapshot_line (line_id);

-- A unit took back what it had sent, before the deadline.
create table withdrawal (
    snapshot_id  uuid primary key references snapshot (id),
    withdrawn_at timestamptz not null,
    withdrawn_by text        not null
);

-- The outcome ledger: exactly one per call, unit and deadline number.
create table outcome (
    call_id         uuid        not null references demand_call (id),
    unit_id         uuid        not null references unit (id),
    deadline_number integer     not null,
    outcome         text        not null check (outcome in ('SENT', 'NIL_DECLARED', 'DEEMED_NIL')),
    snapshot_id     uuid references snapshot (id),
    written_at      timestamptz not null,
    primary key (call_id, unit_id, deadline_number),
    constraint outcome_snapshot_check check ((outcome = 'DEEMED_NIL') = (snapshot_id is null))
);

create index outcome_unit_idx on outcome (unit_id);
create index outcome_snapshot_idx on outcome (snapshot_id);

create function refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name;
end
$$;

create trigger snapshot_is_final before update or delete on snapshot for each row execute function refuse_change();
create trigger snapshot_line_is_final before update or delete on snapshot_line for each row execute function refuse_change();
create trigger withdrawal_is_final before update or delete on withdrawal for each row execute function refuse_change();
create trigger outcome_is_final before update or delete on outcome for each row execute function refuse_change();
