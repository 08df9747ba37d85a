-- A later deadline for units of a call: a coordinator proposes it, a leader confirms it with a document or declines it.
create table extension (
    id              uuid primary key,
    version         bigint      not null,
    call_id         uuid        not null references demand_call (id),
    deadline        timestamptz not null,
    everybody       boolean     not null,
    reason          text        not null check (char_length(reason) between 1 and 1000),
    state           text        not null check (state in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
    proposed_at     timestamptz not null,
    proposed_by     text        not null,
    proposer_name   text        not null,
    decided_at      timestamptz,
    decided_by      text,
    decider_name    text,
    document_number text check (char_length(document_number) between 1 and 60),
    documented_on   date,
    decline_reason  text check (char_length(decline_reason) between 1 and 1000),
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    constraint extension_decided_check check
        (num_nulls(decided_at, decided_by, decider_name) = case when state = 'PROPOSED' then 3 else 0 end),
    constraint extension_confirmed_check check
        (num_nulls(document_number, documented_on) = case when state = 'CONFIRMED' then 0 else 2 end),
    constraint extension_declined_check check ((state = 'DECLINED') = (decline_reason is not null)),
    constraint extension_two_persons_check check (state not in ('CONFIRMED', 'DECLINED') or decided_by <> proposed_by),
    constraint extension_withdrawn_check check (state <> 'WITHDRAWN' or decided_by = proposed_by)
);

create index extension_call_idx on extension (call_id, proposed_at desc, id);

-- The units it is for, with the deadline each had when it was proposed.
create table extension_unit (
    extension_id uuid        not null references extension (id) deferrable initially deferred,
    proposal_id  uuid        not null references proposal (id),
    old_deadline timestamptz not null,
    primary key (extension_id, proposal_id)
);

create index extension_unit_proposal_idx on extension_unit (proposal_id);

create trigger extension_unit_is_final before update or delete on extension_unit
    for each row execute function refuse_change();

-- What was decided stays.
create trigger extension_decided_is_final before update on extension
    for each row when (old.state <> 'PROPOSED') execute function refuse_change();
create trigger extension_is_kept before delete on extension for each row execute function refuse_change();
