-- A notice concerns a call, or a round the city leads.
alter table notice
    alter column call_id drop not null,
    add column city_round_id uuid references city_round (id),
    add constraint notice_about_check check (num_nonnulls(call_id, city_round_id) = 1),
    drop constraint notice_once_key,
    add constraint notice_once_key
        unique nulls not distinct (account_id, kind, call_id, proposal_id, city_round_id, occasion);

create index notice_city_round_idx on notice (city_round_id);
