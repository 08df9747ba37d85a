-- Many lines at once, staged before they are taken into a unit's draft.
create table intake (
    id           uuid primary key,
    proposal_id  uuid        not null references proposal (id),
    source       text        not null check (source in ('PASTE', 'WORKBOOK', 'EARLIER')),
    file_id      uuid references stored_file (id),
    name         text        not null check (char_length(name) <= 200),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pasted_text  text,
    pasted_html  text,
    staged       text        not null,
    mapping      text        not null,
    state        text        not null check (state in ('PREVIEWED', 'TAKEN', 'DISCARDED', 'UNDONE')),
    sent_at      timestamptz not null,
    sent_by      text        not null,
    sender_name  text        not null,
    mode         text check (mode in ('BELOW', 'INSTEAD')),
    added        integer     not null default 0 check (added >= 0),
    changed      integer     not null default 0 check (changed >= 0),
    removed      integer     not null default 0 check (removed >= 0),
    skipped      integer     not null default 0 check (skipped >= 0),
    decided_at   timestamptz,
    decided_by   text,
    decider_name text,
    undone_at    timestamptz,
    undoer_name  text,
    constraint intake_file_kept_check check ((source = 'WORKBOOK') = (file_id is not null)),
    constraint intake_decided_check check
        (num_nonnulls(decided_at, decided_by, decider_name) = case when state = 'PREVIEWED' then 0 else 3 end),
    constraint intake_mode_taken_check check ((mode is not null) = (state in ('TAKEN', 'UNDONE'))),
    constraint intake_undone_check check
        (num_nonnulls(undone_at, undoer_name) = case when state = 'UNDONE' then 2 else 0 end)
);

create index intake_order_idx on intake (proposal_id, sent_at desc, id);
create index intake_file_idx on intake (file_id);

-- What a taken intake did to each line, so that it can be undone and nobody asks in vain what was there.
create table intake_line (
    intake_id  uuid    not null references intake (id),
    line_id    uuid    not null,
    act        text    not null check (act in ('ADDED', 'CHANGED', 'REMOVED')),
    version    bigint  not null check (version >= 0),
    position   integer not null check (position > 0),
    before     text,
    primary key (intake_id, line_id),
    constraint intake_line_said_check check ((act = 'ADDED') = (before is null))
);

create trigger intake_line_is_final before update or delete on intake_line
    for each row execute function refuse_change();

-- What came in stays as it came: only its state and its mapping move, and a decided one only by being undone.
create function keep_intake() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an intake is never deleted';
    end if;
    if (new.id, new.proposal_id, new.source, new.name, new.sha256, new.sent_at, new.sent_by)
       is distinct from (old.id, old.proposal_id, old.source, old.name, old.sha256, old.sent_at, old.sent_by)
       or new.file_id is distinct from old.file_id
       or new.pasted_text is distinct from old.pasted_text
       or new.pasted_html is distinct from old.pasted_html
       or (old.state <> 'PREVIEWED' and not (old.state = 'TAKEN' and new.state = 'UNDONE')) then
        raise exception 'an intake stays as it came';
    end if;
    return new;
end
$$;

create trigger intake_stays before update or delete on intake for each row execute function keep_intake();
