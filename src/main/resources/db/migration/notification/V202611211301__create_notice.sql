-- What a person was told, with the facts as they were then; the words are put around it in the reader's language. The
-- occasion says which return, deadline or closing it was, so that nothing is told twice.
create table notice (
    id            uuid primary key,
    account_id    uuid        not null references account (id),
    kind          text        not null check (kind in ('PUBLISHED', 'RETURNED', 'EXTENDED', 'DEADLINE_NEAR', 'CLOSED',
                      'CORRECTED', 'REVOKED', 'PAPER_ENTERED', 'OUTCOMES', 'HANDED_OVER')),
    variant       text        not null check (variant ~ '^[A-Z0-9_]{0,30}$'),
    occasion      text        not null check (char_length(occasion) between 1 and 80),
    call_id       uuid        not null references demand_call (id),
    proposal_id   uuid references proposal (id),
    unit_name     text,
    bloc          text check (bloc in ('GOVERNMENT', 'PARTY')),
    letter_number text        not null,
    commune_name  text        not null,
    year          integer     not null,
    deadline      timestamptz not null,
    figures       integer[]   not null,
    happened_at   timestamptz not null,
    read_at       timestamptz,
    constraint notice_once_key unique nulls not distinct (account_id, kind, call_id, proposal_id, occasion),
    constraint notice_unit_check check (num_nonnulls(proposal_id, unit_name, bloc) in (0, 3)),
    constraint notice_read_check check (read_at >= happened_at)
);

create index notice_inbox_idx on notice (account_id, happened_at desc, id);
create index notice_unread_idx on notice (account_id) where read_at is null;
create index notice_call_idx on notice (call_id);
create index notice_proposal_idx on notice (proposal_id);

-- Which reminder was given for which deadline of a proposal: each once, whoever looks and however often.
create table reminder (
    proposal_id uuid        not null references proposal (id),
    deadline    timestamptz not null,
    moment      text        not null check (moment in ('DAYS_3', 'DAY_1', 'HOURS_2')),
    given_at    timestamptz not null,
    primary key (proposal_id, deadline, moment)
);
