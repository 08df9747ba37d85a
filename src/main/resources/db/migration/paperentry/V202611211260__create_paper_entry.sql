-- What a unit handed in on paper or by chat, as a coordinator enters it and a second person confirms it.
create table paper_entry (
    id              uuid primary key,
    version         bigint      not null,
    call_id         uuid        not null references demand_call (id),
    proposal_id     uuid        not null references proposal (id),
    state           text        not null check (state in ('DRAFT', 'READY', 'CONFIRMED', 'REJECTED', 'CANCELLED')),
    scan_id         uuid        not null references stored_file (id),
    arrival_number  text        not null check (char_length(arrival_number) between 1 and 60),
    arrived_at      timestamptz not null,
    channel         text        not null check (channel in ('PAPER', 'CHAT', 'EMAIL')),
    kind            text        not null check (kind in ('SENT', 'NIL_DECLARED')),
    seen            integer     not null check (seen >= 0),
    replace_reason  text check (char_length(replace_reason) between 1 and 1000),
    entered_at      timestamptz not null,
    entered_by      text        not null,
    enterer_name    text        not null,
    refusal         text check (refusal in ('MISTAKE', 'OWN_STANDS', 'INVALID')),
    refusal_reason  text check (char_length(refusal_reason) between 1 and 1000),
    decided_at      timestamptz,
    decided_by      text,
    decider_name    text,
    snapshot_number integer check (snapshot_number > 0),
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    constraint paper_entry_two_people_check check (decided_by <> entered_by),
    constraint paper_entry_decided_check check
        (num_nonnulls(decided_at, decided_by, decider_name) in (0, 3)
         and (state not in ('CONFIRMED', 'REJECTED') or decided_at is not null)
         and (state <> 'REJECTED' or refusal is not null)),
    constraint paper_entry_snapshot_check check ((state = 'CONFIRMED') = (snapshot_number is not null)),
    constraint paper_entry_snapshot_key unique (proposal_id, snapshot_number),
    foreign key (proposal_id, snapshot_number) references snapshot (proposal_id, number)
);

-- One at a time: two open entries of one unit could only contradict each other.
create unique index paper_entry_open_key on paper_entry (proposal_id) where state in ('DRAFT', 'READY');
create index paper_entry_call_idx on paper_entry (call_id, entered_at, id);
create index paper_entry_proposal_idx on paper_entry (proposal_id);
create index paper_entry_scan_idx on paper_entry (scan_id);

-- The lines of the paper, in its order.
create table paper_line (
    id              uuid primary key,
    version         bigint      not null,
    paper_id        uuid        not null references paper_entry (id),
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
    constraint paper_line_quantity_check check (quantity_period >= quantity_year)
);

create index paper_line_order_idx on paper_line (paper_id, position, id);

-- What the unit's unsent draft said when it gave way to a paper: the unit's own words, never changed.
create table kept_draft_line (
    paper_id        uuid    not null references paper_entry (id),
    line_id         uuid    not null,
    position        integer not null check (position > 0),
    field_code      text    not null,
    major           text    not null,
    further_majors  text,
    institutions    text,
    requirements    text,
    category_code   text    not null,
    post            text    not null,
    post_kind       text    not null,
    quantity_year   integer not null,
    quantity_period integer not null,
    note            text,
    primary key (paper_id, line_id)
);

create trigger kept_draft_line_is_final before update or delete on kept_draft_line
    for each row execute function refuse_change();

-- A confirmed paper stands behind a snapshot: it never changes.
create function keep_confirmed_paper() returns trigger language plpgsql as $$
begin
    if old.state = 'CONFIRMED' then
        raise exception 'a confirmed paper never changes';
    end if;
    return coalesce(new, old);
end
$$;

create trigger paper_entry_confirmed_is_final before update or delete on paper_entry
    for each row execute function keep_confirmed_paper();
