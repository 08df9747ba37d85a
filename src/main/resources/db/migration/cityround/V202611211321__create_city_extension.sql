-- More time for communes of a round, as a reviewer proposed it; never changed.
create table city_extension (
    city_round_id   uuid        not null references city_round (id),
    number          integer     not null check (number > 0),
    deadline        timestamptz not null,
    document_number text        not null check (char_length(document_number) between 1 and 60),
    document_day    date        not null,
    reason          text        not null check (char_length(reason) between 1 and 1000),
    proposed_at     timestamptz not null,
    proposed_by     text        not null,
    proposer_name   text        not null,
    primary key (city_round_id, number),
    constraint city_extension_proposer_key unique (city_round_id, number, proposed_by)
);

create table city_extension_unit (
    city_round_id   uuid        not null,
    number          integer     not null,
    unit_id         uuid        not null,
    deadline_before timestamptz not null,
    primary key (city_round_id, number, unit_id),
    constraint city_extension_unit_extension_fk foreign key (city_round_id, number) references city_extension (city_round_id, number),
    constraint city_extension_unit_unit_fk foreign key (city_round_id, unit_id) references city_round_unit (city_round_id, unit_id)
);

create index city_extension_unit_unit_idx on city_extension_unit (city_round_id, unit_id);

-- What a leader decided on it, once. Whoever proposed it does not decide.
create table city_extension_decision (
    city_round_id uuid        not null,
    number        integer     not null,
    proposed_by   text        not null,
    confirmed     boolean     not null,
    note          text check (char_length(note) between 1 and 1000),
    decided_at    timestamptz not null,
    decided_by    text        not null,
    decider_name  text        not null,
    primary key (city_round_id, number),
    constraint city_extension_decision_extension_fk foreign key (city_round_id, number, proposed_by)
        references city_extension (city_round_id, number, proposed_by),
    constraint city_extension_decision_two_check check (decided_by <> proposed_by),
    constraint city_extension_decision_reason_check check (confirmed or note is not null)
);

create trigger city_extension_is_final before update or delete on city_extension
    for each row execute function refuse_change();
create trigger city_extension_unit_is_final before update or delete on city_extension_unit
    for each row execute function refuse_change();
create trigger city_extension_decision_is_final before update or delete on city_extension_decision
    for each row execute function refuse_change();
