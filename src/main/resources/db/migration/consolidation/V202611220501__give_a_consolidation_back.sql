-- Every dispatch of a consolidation to the city; the consolidation's own row bears the one that counts.
create table dispatch (
    consolidation_id uuid        not null references consolidation (id) deferrable initially deferred,
    number           integer     not null check (number > 0),
    confirmation     integer     not null,
    document_number  text        not null check (char_length(document_number) between 1 and 60),
    dispatched_on    date        not null,
    signer           text        not null check (char_length(signer) between 1 and 200),
    signed_file_id   uuid        not null references stored_file (id) deferrable initially deferred,
    sent_at          timestamptz not null,
    recorded_by      text        not null,
    recorder_name    text        not null,
    primary key (consolidation_id, number),
    constraint dispatch_confirmation_fk foreign key (consolidation_id, confirmation)
        references confirmation (consolidation_id, number) deferrable initially deferred
);

create index dispatch_signed_file_idx on dispatch (signed_file_id);

create trigger dispatch_is_final before update or delete on dispatch for each row execute function refuse_change();

-- What was sent before dispatches were numbered is the first dispatch of its consolidation.
insert into dispatch (consolidation_id, number, confirmation, document_number, dispatched_on, signer, signed_file_id,
    sent_at, recorded_by, recorder_name)
select c.id, 1, c.confirmations, c.dispatch_number, c.dispatched_on, c.signer, c.signed_file_id,
       c.sent_at, c.updated_by, coalesce((select a.display_name from account a where a.username = c.updated_by), c.updated_by)
from consolidation c
where c.sent_at is not null;

-- What the city gave back to a commune, and until when; never changed.
create table city_return (
    consolidation_id uuid        not null references consolidation (id) deferrable initially deferred,
    number           integer     not null check (number > 0),
    dispatch         integer     not null,
    reason           text        not null check (char_length(reason) between 1 and 2000),
    due_at           timestamptz not null,
    returned_at      timestamptz not null,
    returned_by      text        not null,
    returner_name    text        not null,
    primary key (consolidation_id, number),
    constraint city_return_dispatch_key unique (consolidation_id, dispatch),
    constraint city_return_dispatch_fk foreign key (consolidation_id, dispatch) references dispatch (consolidation_id, number)
);

create table city_return_line (
    consolidation_id uuid    not null,
    number           integer not null,
    snapshot_id      uuid    not null,
    line_id          uuid    not null,
    comment          text    not null check (char_length(comment) between 1 and 1000),
    primary key (consolidation_id, number, line_id),
    constraint city_return_line_return_fk foreign key (consolidation_id, number) references city_return (consolidation_id, number),
    constraint city_return_line_line_fk foreign key (snapshot_id, line_id) references snapshot_line (snapshot_id, line_id)
);

create index city_return_line_line_idx on city_return_line (snapshot_id, line_id);

create trigger city_return_is_final before update or delete on city_return for each row execute function refuse_change();
create trigger city_return_line_is_final before update or delete on city_return_line
    for each row execute function refuse_change();

-- Every step of a consolidation from its first dispatch on, with the reason where one is asked for.
create table consolidation_step (
    consolidation_id uuid        not null references consolidation (id) deferrable initially deferred,
    number           integer     not null check (number > 0),
    state_before     text        not null,
    state_after      text        not null,
    reason           text check (char_length(reason) between 1 and 2000),
    done_at          timestamptz not null,
    done_by          text        not null,
    doer_name        text        not null,
    primary key (consolidation_id, number)
);

create trigger consolidation_step_is_final before update or delete on consolidation_step
    for each row execute function refuse_change();
