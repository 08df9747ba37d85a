-- Each proposal has the deadline in force for its unit: that of the call, an inner one of the Party branch, or a later
-- one after an extension. The ledger counts deadlines by deadline_number; closed_number is the last one whose outcome
-- is written, set by the closing while it holds the call's row.
alter table proposal add column deadline timestamptz;
alter table proposal add column deadline_number integer not null default 1 check (deadline_number > 0);
alter table proposal add column closed_number integer not null default 0;

update proposal p
set deadline = c.deadline, deadline_number = c.deadline_number, closed_number = c.closed_number
from demand_call c
where c.id = p.call_id;

alter table proposal alter column deadline set not null;
alter table proposal add constraint proposal_closed_check check (closed_number between 0 and deadline_number);
create index proposal_to_close_idx on proposal (deadline) where closed_number < deadline_number;

drop index demand_call_to_close_idx;
alter table demand_call drop column deadline_number;
alter table demand_call drop column closed_number;

-- Every deadline a unit had, in order, with what set it; never changed.
create table unit_deadline (
    proposal_id     uuid        not null references proposal (id) deferrable initially deferred,
    number          integer     not null check (number > 0),
    deadline        timestamptz not null,
    cause           text        not null check (cause in ('CALL', 'BRANCH', 'EXTENSION', 'PAPER', 'COMPLETION')),
    document_number text check (char_length(document_number) between 1 and 60),
    reason          text check (char_length(reason) between 1 and 1000),
    set_at          timestamptz not null,
    set_by          text        not null,
    primary key (proposal_id, number),
    constraint unit_deadline_extension_check check
        (cause <> 'EXTENSION' or (document_number is not null and reason is not null))
);

create trigger unit_deadline_is_final before update or delete on unit_deadline
    for each row execute function refuse_change();

insert into unit_deadline (proposal_id, number, deadline, cause, set_at, set_by)
select p.id, 1, p.deadline, 'CALL', coalesce(c.published_at, p.created_at), coalesce(c.published_by, p.created_by)
from proposal p
join demand_call c on c.id = p.call_id;

-- A proposal given back: why, and until when the unit may complete it. A returned snapshot that still stands after that
-- instant was answered by silence.
alter table proposal add column returned_until timestamptz;
alter table proposal add constraint proposal_returned_check check ((state = 'RETURNED') = (returned_until is not null));

create table proposal_return (
    id           uuid primary key,
    proposal_id  uuid        not null references proposal (id),
    number       integer     not null check (number > 0),
    snapshot_id  uuid        not null references snapshot (id),
    reason_code  text        not null check (reason_code in ('INCOMPLETE', 'UNCLEAR', 'FIGURES', 'CATEGORY', 'DOUBTFUL_NIL', 'OTHER')),
    reason       text        not null check (char_length(reason) between 1 and 2000),
    due_at       timestamptz not null,
    returned_at  timestamptz not null,
    returned_by  text        not null,
    returner_name text       not null,
    constraint proposal_return_number_key unique (proposal_id, number)
);

create index proposal_return_snapshot_idx on proposal_return (snapshot_id);

create table return_comment (
    return_id uuid not null references proposal_return (id),
    line_id   uuid not null,
    comment   text not null check (char_length(comment) between 1 and 1000),
    primary key (return_id, line_id)
);

create trigger proposal_return_is_final before update or delete on proposal_return
    for each row execute function refuse_change();
create trigger return_comment_is_final before update or delete on return_comment
    for each row execute function refuse_change();

-- How a sending came in: by the unit itself, or entered from paper by a coordinator with the clerk's arrival hour.
alter table snapshot add column channel text not null default 'OWN' check (channel in ('OWN', 'PAPER'));
alter table snapshot add column arrived_at timestamptz;
alter table snapshot add column signed_number text check (char_length(signed_number) between 1 and 60);
alter table snapshot add column signed_file_id uuid references stored_file (id) deferrable initially deferred;
alter table snapshot add column approved_by text;
alter table snapshot add column approver_name text;
alter table snapshot add constraint snapshot_paper_check check ((channel = 'PAPER') = (arrived_at is not null));
create index snapshot_signed_file_idx on snapshot (signed_file_id);

-- What the call asks of a sending beside its lines; the Party branch; and what became of the call after publication.
alter table demand_call add column needs_head_approval boolean not null default false;
alter table demand_call add column needs_signed_scan boolean not null default false;
alter table demand_call add column handover_deadline timestamptz;
alter table demand_call add column inner_deadline timestamptz;
alter table demand_call add column handed_over_at timestamptz;
alter table demand_call add column handover_waived_at timestamptz;
alter table demand_call add column revoked_at timestamptz;
alter table demand_call add column outcomes_confirmed_at timestamptz;
alter table demand_call add constraint demand_call_handover_check check
    (handover_deadline <= deadline
     and (inner_deadline is null or inner_deadline < handover_deadline)
     and (handover_deadline is not null or num_nonnulls(inner_deadline, handed_over_at, handover_waived_at) = 0)
     and (handed_over_at is null or handover_waived_at is null));
