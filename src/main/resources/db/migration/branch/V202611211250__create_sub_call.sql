-- What the Party branch sends its own units in its part of a call: its letter and the inner deadline it sets them. The
-- deadline in force stands with the call (demand_call.inner_deadline).
create table sub_call (
    id             uuid primary key,
    version        bigint      not null,
    call_id        uuid        not null references demand_call (id),
    letter_id      uuid        not null references legal_document (id),
    inner_deadline timestamptz not null,
    opened_at      timestamptz,
    opened_by      text,
    created_at     timestamptz not null,
    created_by     text        not null,
    updated_at     timestamptz not null,
    updated_by     text        not null,
    constraint sub_call_call_key unique (call_id),
    constraint sub_call_opened_check check ((opened_at is null) = (opened_by is null))
);

create index sub_call_letter_idx on sub_call (letter_id);

create trigger sub_call_opened_is_final before update on sub_call
    for each row when (old.opened_at is not null) execute function refuse_change();
create trigger sub_call_opened_is_kept before delete on sub_call
    for each row when (old.opened_at is not null) execute function refuse_change();

-- The hand-over of the Party branch: once for a call, never changed. content lists each unit with what stands of it; the
-- database itself vouches for the hash.
create table handover (
    call_id         uuid primary key references demand_call (id),
    document_number text check (char_length(document_number) between 1 and 60),
    note            text check (char_length(note) between 1 and 1000),
    late_reason     text check (char_length(late_reason) between 1 and 1000),
    deadline        timestamptz not null,
    sent            integer     not null check (sent >= 0),
    declared_nil    integer     not null check (declared_nil >= 0),
    deemed_nil      integer     not null check (deemed_nil >= 0),
    lines           integer     not null check (lines >= 0),
    quantity_year   integer     not null check (quantity_year >= 0),
    quantity_period integer     not null check (quantity_period >= quantity_year),
    content         text        not null,
    sha256          text        not null,
    handed_at       timestamptz not null,
    handed_by       text        not null,
    hander_name     text        not null,
    constraint handover_sha256_check check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    constraint handover_late_check check (handed_at < deadline or late_reason is not null)
);

create trigger handover_is_final before update or delete on handover for each row execute function refuse_change();

-- How the commune decided about an overdue hand-over: to go on without it, or to wait for it again. The last one counts.
create table handover_waiver (
    call_id      uuid        not null references demand_call (id),
    number       integer     not null check (number > 0),
    waived       boolean     not null,
    reason       text        not null check (char_length(reason) between 1 and 1000),
    decided_at   timestamptz not null,
    decided_by   text        not null,
    decider_name text        not null,
    primary key (call_id, number)
);

create trigger handover_waiver_is_final before update or delete on handover_waiver
    for each row execute function refuse_change();
