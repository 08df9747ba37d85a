-- Which reminder was given for which deadline of a commune in a round of the city: each once, whoever looks and however
-- often.
create table commune_reminder (
    city_round_id uuid        not null,
    unit_id       uuid        not null,
    deadline      timestamptz not null,
    moment        text        not null check (moment in ('DAYS_3', 'DAY_1', 'HOURS_2')),
    given_at      timestamptz not null,
    primary key (city_round_id, unit_id, deadline, moment),
    constraint commune_reminder_unit_fk foreign key (city_round_id, unit_id)
        references city_round_unit (city_round_id, unit_id)
);
