-- A unit that is no more is neither waited for nor deemed to have declared nil: nothing is due from it, whatever the
-- number of its deadline.
alter table proposal drop constraint proposal_state_check;
alter table proposal add constraint proposal_state_check check (state in
    ('NOT_STARTED', 'DRAFT', 'SUBMITTED', 'NIL_DECLARED', 'RECEIVED', 'RETURNED', 'ACCEPTED', 'UNIT_CLOSED'));
alter table proposal add constraint proposal_unit_closed_check check
    (state <> 'UNIT_CLOSED' or closed_number = deadline_number);

-- What became of the unfinished proposal of a closed unit: whose draft its lines went into, if anybody's.
create table proposal_succession (
    proposal_id  uuid primary key references proposal (id),
    successor_id uuid references proposal (id),
    lines        integer     not null check (lines >= 0),
    ended_at     timestamptz not null,
    ended_by     text        not null,
    constraint proposal_succession_check check (successor_id <> proposal_id)
);

create index proposal_succession_successor_idx on proposal_succession (successor_id);

create trigger proposal_succession_is_final before update or delete on proposal_succession
    for each row execute function refuse_change();
