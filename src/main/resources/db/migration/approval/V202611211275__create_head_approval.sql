-- A unit's officer asks its head to approve what would be sent; the hash tells exactly what. A decided request stays.
create table head_approval (
    id             uuid primary key,
    proposal_id    uuid        not null references proposal (id),
    sha256         text        not null check (char_length(sha256) = 64),
    state          text        not null check (state in ('REQUESTED', 'APPROVED', 'DECLINED')),
    requested_at   timestamptz not null,
    requested_by   text        not null,
    requester_name text        not null,
    decided_at     timestamptz,
    decided_by     text,
    head_name      text,
    note           text check (char_length(note) between 1 and 1000),
    constraint head_approval_decided_check check ((state = 'REQUESTED') = (decided_at is null)
        and num_nulls(decided_at, decided_by, head_name) in (0, 3)),
    constraint head_approval_other_person_check check (decided_by <> requested_by),
    constraint head_approval_declined_check check (state <> 'DECLINED' or note is not null)
);

create index head_approval_proposal_idx on head_approval (proposal_id, sha256, requested_at);
create unique index head_approval_open_key on head_approval (proposal_id, sha256) where state <> 'DECLINED';
