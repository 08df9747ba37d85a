-- From where an account has signed in, first and last. A known address is never locked out.
create table account_address (
    account_id uuid        not null references account (id),
    address    text        not null,
    first_at   timestamptz not null,
    last_at    timestamptz not null,
    primary key (account_id, address)
);

-- Failures in a row for a typed name from an address. The name is kept as a keyed digest: people type other things there.
create table sign_in_failure (
    name_key text        not null,
    address  text        not null,
    failures integer     not null check (failures > 0),
    last_at  timestamptz not null,
    primary key (name_key, address)
);

create index sign_in_failure_last_idx on sign_in_failure (last_at);

-- One secret of this installation, so that a digest says nothing to who only sees the digest.
create table typed_name_secret (
    only_one boolean primary key default true check (only_one),
    secret   bytea not null
);

insert into typed_name_secret (secret)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

create function typed_name_key(typed text) returns text
    language sql stable
as $$
    select encode(sha256(secret || sha256(secret || convert_to(typed, 'UTF8'))), 'hex')
    from typed_name_secret
$$;

-- How long a name is locked at an address after so many failures in a row: from the fifth on one minute, doubling to 15.
create function sign_in_lock(failures integer) returns interval
    language sql immutable
as $$
    select case
        when failures < 5 then interval '0'
        else interval '1 minute' * least(15, power(2, least(failures - 5, 4)))
    end
$$;
