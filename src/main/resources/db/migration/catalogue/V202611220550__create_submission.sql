-- What Home Affairs submits to the People's Committee of a round: everything reviewed at that time, sealed. One is under way
-- at a time; the next one brings what was reviewed later.
create table submission (
    id                uuid primary key,
    version           bigint      not null,
    round_id          uuid        not null references city_round (id),
    number            integer     not null check (number > 0),
    state             text        not null check (state in ('PREPARED', 'CONFIRMED', 'SENT', 'DECIDED', 'WITHDRAWN')),
    content           text        not null,
    sha256            text        not null,
    prepared_by       text        not null,
    preparer_name     text        not null,
    confirmed_at      timestamptz,
    confirmed_by      text,
    confirmer_name    text,
    letter_number     text check (char_length(letter_number) between 1 and 60),
    letter_day        date,
    signer            text check (char_length(signer) between 1 and 200),
    signed_file_id    uuid references stored_file (id),
    sent_at           timestamptz,
    withdrawal_reason text check (char_length(withdrawal_reason) between 1 and 1000),
    created_at        timestamptz not null,
    created_by        text        not null,
    updated_at        timestamptz not null,
    updated_by        text        not null,
    constraint submission_number_key unique (round_id, number),
    constraint submission_sha256_check check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    constraint submission_confirmed_check check (num_nulls(confirmed_at, confirmed_by, confirmer_name) in (0, 3)
        and (state in ('PREPARED', 'WITHDRAWN') or confirmed_at is not null)),
    constraint submission_sent_check check (num_nulls(letter_number, letter_day, signer, signed_file_id, sent_at) in (0, 5)
        and (state not in ('SENT', 'DECIDED') or sent_at is not null)),
    constraint submission_two_check check (confirmed_by <> prepared_by),
    constraint submission_withdrawn_check check ((state = 'WITHDRAWN') = (withdrawal_reason is not null))
);

create unique index submission_under_way_key on submission (round_id) where state in ('PREPARED', 'CONFIRMED', 'SENT');
create index submission_signed_file_idx on submission (signed_file_id);

create trigger submission_content_is_final before update of round_id, number, content, sha256 on submission for each row
    when (row (old.round_id, old.number, old.content, old.sha256)
          is distinct from row (new.round_id, new.number, new.content, new.sha256))
    execute function refuse_change();

-- The consolidations it brings.
create table submission_part (
    submission_id    uuid not null references submission (id) deferrable initially deferred,
    consolidation_id uuid not null references consolidation (id),
    primary key (submission_id, consolidation_id)
);

create index submission_part_consolidation_idx on submission_part (consolidation_id);
create trigger submission_part_is_final before update or delete on submission_part for each row execute function refuse_change();
