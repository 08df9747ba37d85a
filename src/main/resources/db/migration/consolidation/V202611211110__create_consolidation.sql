-- A commune's consolidation of one call on its way to the city. No row means that it was never confirmed: OPEN.
create table consolidation (
    id              uuid primary key,
    version         bigint      not null,
    call_id         uuid        not null references demand_call (id),
    state           text        not null check (state in ('OPEN', 'CONFIRMED', 'SENT')),
    confirmations   integer     not null default 0 check (confirmations >= 0),
    confirmed_at    timestamptz,
    dispatch_number text check (char_length(dispatch_number) between 1 and 60),
    dispatched_on   date,
    signer          text check (char_length(signer) between 1 and 200),
    signed_file_id  uuid references stored_file (id),
    sent_at         timestamptz,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    constraint consolidation_call_key unique (call_id),
    constraint consolidation_confirmed_check check ((confirmations > 0) = (confirmed_at is not null)
        and (state = 'OPEN' or confirmations > 0)),
    constraint consolidation_sent_check check ((state = 'SENT') = (sent_at is not null)
        and num_nulls(dispatch_number, dispatched_on, signer, signed_file_id, sent_at) in (0, 5))
);

create index consolidation_signed_file_idx on consolidation (signed_file_id);

-- What a leader confirmed, never changed. The database itself vouches for the hash.
create table confirmation (
    consolidation_id uuid        not null references consolidation (id) deferrable initially deferred,
    number           integer     not null check (number > 0),
    content          text        not null,
    sha256           text        not null,
    confirmed_at     timestamptz not null,
    confirmed_by     text        not null,
    confirmer_name   text        not null,
    primary key (consolidation_id, number),
    constraint confirmation_sha256_check check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

create trigger confirmation_is_final before update or delete on confirmation for each row execute function refuse_change();
