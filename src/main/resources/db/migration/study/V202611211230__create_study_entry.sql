-- How a unit disseminated the resolution that came with a call: the latest number of a proposal counts, the earlier ones
-- are what it said before. Nothing is ever overwritten.
create table study_entry (
    proposal_id   uuid        not null references proposal (id),
    number        integer     not null check (number > 0),
    studied_on    date        not null,
    way           text        not null check (way in ('MEETING', 'ONLINE', 'DOCUMENT', 'OTHER')),
    attended      integer     not null check (attended between 1 and 99999),
    heads         integer     not null check (heads between 1 and 99999),
    note          text check (char_length(note) between 1 and 1000),
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    recorder_name text        not null,
    primary key (proposal_id, number),
    constraint study_entry_reached_check check (attended <= heads),
    constraint study_entry_other_check check (way <> 'OTHER' or note is not null),
    constraint study_entry_future_check check (studied_on <= (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date)
);

create trigger study_entry_is_final before update or delete on study_entry for each row execute function refuse_change();
