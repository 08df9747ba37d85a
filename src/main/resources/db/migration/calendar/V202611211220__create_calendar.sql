-- A year whose holidays were entered. checked_* says that a person compared all of its days with the official document;
-- any change takes that back.
create table calendar_year (
    year                  integer primary key check (year between 2025 and 2100),
    version               bigint      not null,
    checked_document      text check (char_length(checked_document) between 1 and 100),
    checked_document_date date,
    checked_at            timestamptz,
    checked_by            text,
    created_at            timestamptz not null,
    created_by            text        not null,
    updated_at            timestamptz not null,
    updated_by            text        not null,
    constraint calendar_year_checked_check
        check (num_nulls(checked_document, checked_document_date, checked_at, checked_by) in (0, 4))
);

-- The days that differ from the week's rule: holidays, days off instead, and weekend days that are worked.
create table calendar_day (
    day        date primary key,
    year       integer not null references calendar_year (year),
    kind       text    not null check (kind in ('HOLIDAY', 'COMPENSATED', 'SWAPPED_OFF', 'SWAPPED_WORKING')),
    name       text    not null check (char_length(name) between 1 and 200),
    source     text    not null check (char_length(source) between 1 and 300),
    confidence text    not null check (confidence in ('OFFICIAL_TEXT', 'PRESS', 'INFERRED')),
    constraint calendar_day_year_check check (extract(year from day) = year),
    constraint calendar_day_weekday_check check (kind = 'HOLIDAY'
        or (kind = 'SWAPPED_WORKING') = (extract(isodow from day) in (6, 7)))
);

create index calendar_day_year_idx on calendar_day (year, day);
