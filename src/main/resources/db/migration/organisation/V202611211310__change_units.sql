-- A closed unit keeps its row, its code and its place in the tree: old papers name it.
alter table unit add column closed_at timestamptz;
alter table unit add column successor_id uuid references unit (id);
alter table unit add constraint unit_successor_check check
    (successor_id is null or (closed_at is not null and successor_id <> id));

create index unit_successor_idx on unit (successor_id);

-- Every change of a unit with the document that ordered it, in order; never changed. A merger of several units has one
-- row for each of them.
create table unit_change (
    id              uuid primary key,
    unit_id         uuid        not null references unit (id),
    number          integer     not null check (number > 0),
    kind            text        not null check (kind in ('RENAME', 'MERGE', 'CLOSE')),
    successor_id    uuid references unit (id),
    name_before     text        not null,
    name_after      text check (char_length(name_after) between 2 and 200),
    document_number text        not null check (char_length(document_number) between 1 and 60),
    document_date   date        not null,
    issuer          text        not null check (char_length(issuer) between 1 and 200),
    reason          text        not null check (char_length(reason) between 1 and 1000),
    effective_at    timestamptz not null,
    made_by         text        not null,
    maker_name      text        not null,
    constraint unit_change_number_key unique (unit_id, number),
    constraint unit_change_rename_check check
        ((kind = 'RENAME') = (name_after is not null) and (kind <> 'RENAME' or successor_id is null)),
    constraint unit_change_merge_check check (kind <> 'MERGE' or successor_id is not null),
    constraint unit_change_successor_check check (successor_id <> unit_id)
);

-- A unit ends once.
create unique index unit_change_end_key on unit_change (unit_id) where kind <> 'RENAME';
create index unit_change_successor_idx on unit_change (successor_id);

-- The names a unit had before, each until the change that ended it; from its beginning when nobody knows since when.
create table unit_name (
    unit_id    uuid        not null references unit (id),
    number     integer     not null,
    name       text        not null check (char_length(name) between 2 and 200),
    valid_from timestamptz,
    valid_to   timestamptz not null,
    primary key (unit_id, number),
    foreign key (unit_id, number) references unit_change (unit_id, number),
    constraint unit_name_period_check check (valid_from <= valid_to)
);

create trigger unit_change_is_final before update or delete on unit_change for each row execute function refuse_change();
create trigger unit_name_is_final before update or delete on unit_name for each row execute function refuse_change();
