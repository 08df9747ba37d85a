-- How every addressed unit's duty to answer ended, as the coordinator confirmed it; never changed. A reopening by an
-- extension or a forgotten unit is followed by the next number. The database itself vouches for the hash.
create table closing_sheet (
    call_id        uuid        not null references demand_call (id),
    number         integer     not null check (number > 0),
    content        text        not null,
    sha256         text        not null,
    confirmed_at   timestamptz not null,
    confirmed_by   text        not null,
    confirmer_name text        not null,
    primary key (call_id, number),
    constraint closing_sheet_sha256_check check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

create trigger closing_sheet_is_final before update or delete on closing_sheet
    for each row execute function refuse_change();
