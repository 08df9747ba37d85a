-- The audit trail: numbered without gaps, each entry sealed with SHA-256 over its content and the seal before it.
create table audit_entry (
    seq           bigint primary key check (seq > 0),
    at            timestamptz not null,
    actor         text        not null,
    seat          text,
    act           text        not null,
    record_type   text        not null,
    record_id     text        not null,
    changes       text        not null check (json_typeof(changes::json) = 'array'),
    search_key    text        not null,
    replayed      boolean     not null,
    previous_hash bytea       not null check (octet_length(previous_hash) = 32),
    hash          bytea       not null check (octet_length(hash) = 32)
);

create index audit_entry_record_idx on audit_entry (record_type, record_id, seq);
create index audit_entry_act_idx on audit_entry (act, seq);
create index audit_entry_actor_idx on audit_entry (actor, seq);
create index audit_entry_at_idx on audit_entry (at);

-- The end of the chain. Whoever appends locks this row, so entries are numbered in the order of their commits.
create table audit_head (
    only_row boolean primary key default true check (only_row),
    seq      bigint not null,
    hash     bytea  not null check (octet_length(hash) = 32)
);

insert into audit_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));

-- A field with its length in front, so that no two different entries have one text: "3:abc," and "-," for none.
create function audit_field(value text) returns text
    language sql immutable parallel safe
as $$
    select coalesce(octet_length(value)::text || ':' || value, '-') || ','
$$;

-- The seal of an entry. Time counts in microseconds, so that no session setting changes it.
create function audit_hash(entry audit_entry) returns bytea
    language sql stable parallel safe
as $$
    select sha256(entry.previous_hash || convert_to(
        audit_field(entry.seq::text)
        || audit_field(trunc(extract(epoch from entry.at) * 1000000)::bigint::text)
        || audit_field(entry.actor)
        || audit_field(entry.seat)
        || audit_field(entry.act)
        || audit_field(entry.record_type)
        || audit_field(entry.record_id)
        || audit_field(entry.changes)
        || audit_field(entry.search_key)
        || audit_field(case when entry.replayed then '1' else '0' end), 'UTF8'))
$$;

-- The only way an entry gets into the trail. Call it as the last statement of a transaction: it locks the head.
create function audit_append(
    at timestamptz, actor text, seat text, act text, record_type text, record_id text, changes text, search_key text,
    replayed boolean) returns bigint
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    head  audit_head;
    entry audit_entry;
begin
    select * into strict head from audit_head for update;
    entry.seq := head.seq + 1;
    entry.at := at;
    entry.actor := actor;
    entry.seat := seat;
    entry.act := act;
    entry.record_type := record_type;
    entry.record_id := record_id;
    entry.changes := changes;
    entry.search_key := search_key;
    entry.replayed := replayed;
    entry.previous_hash := head.hash;
    entry.hash := audit_hash(entry);
    insert into audit_entry select entry.*;
    update audit_head set seq = entry.seq, hash = entry.hash;
    return entry.seq;
end
$$;

revoke execute on function audit_append(timestamptz, text, text, text, text, text, text, text, boolean) from public;

create function audit_refuse() returns trigger
    language plpgsql
as $$
begin
    raise exception 'The audit trail is never changed: % on % refused', tg_op, tg_table_name;
end
$$;

create trigger audit_entry_never_changes
    before update or delete or truncate on audit_entry
    for each statement execute function audit_refuse();

create trigger audit_head_never_goes
    before insert or delete or truncate on audit_head
    for each statement execute function audit_refuse();
