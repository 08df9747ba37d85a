-- How a person wants to be told by e-mail. An address counts once its owner typed the code that was sent there. Kinds
-- that are muted stay in the inbox. No hour of a digest: every notice at once.
create table notice_setting (
    account_id        uuid primary key references account (id),
    version           bigint      not null,
    address           text check (char_length(address) between 3 and 254),
    address_proven_at timestamptz,
    code_hash         text,
    code_sent_at      timestamptz,
    code_tries        integer     not null default 0 check (code_tries >= 0),
    digest_hour       integer check (digest_hour between 0 and 23),
    office_hours      boolean     not null,
    muted             text[]      not null,
    language          text        not null check (language in ('vi', 'en')),
    updated_at        timestamptz not null,
    constraint notice_setting_proof_check check (address is not null or num_nonnulls(address_proven_at, code_hash) = 0),
    constraint notice_setting_code_check check ((code_hash is null) or (code_sent_at is not null))
);

create index notice_setting_digest_idx on notice_setting (digest_hour) where address_proven_at is not null;

-- Letters to be sent, one row each. Whoever takes a row moves its hour on first, so that no other node takes it too and
-- a crash is followed by another try.
create table mail (
    id         uuid primary key,
    account_id uuid        not null references account (id),
    purpose    text        not null check (purpose in ('NOTICE', 'DIGEST', 'ADDRESS')),
    notice_id  uuid references notice (id),
    digest_day date,
    told_from  timestamptz,
    told_until timestamptz,
    code       text,
    state      text        not null check (state in ('WAITING', 'SENT', 'DROPPED', 'GIVEN_UP')),
    due_at     timestamptz not null,
    attempts   integer     not null default 0 check (attempts >= 0),
    trouble    text check (trouble in ('SERVER', 'ADDRESS')),
    reply      text check (char_length(reply) <= 500),
    created_at timestamptz not null,
    ended_at   timestamptz,
    constraint mail_notice_key unique (notice_id),
    constraint mail_digest_key unique (account_id, digest_day),
    constraint mail_notice_check check ((purpose = 'NOTICE') = (notice_id is not null)),
    constraint mail_digest_check check ((purpose = 'DIGEST') = (num_nonnulls(digest_day, told_from, told_until) = 3)),
    constraint mail_code_check check (code is null or (purpose = 'ADDRESS' and state = 'WAITING')),
    constraint mail_end_check check ((state = 'WAITING') = (ended_at is null))
);

create index mail_due_idx on mail (due_at, id) where state = 'WAITING';
create index mail_account_idx on mail (account_id, created_at desc);
