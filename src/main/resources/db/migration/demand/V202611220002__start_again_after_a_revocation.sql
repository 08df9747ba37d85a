-- A commune whose call was taken back may start another one in the same round, and has one that counts at most.
alter table demand_call add column sequence integer not null default 1 check (sequence > 0);
alter table demand_call drop constraint demand_call_commune_key;
alter table demand_call add constraint demand_call_sequence_key unique (round_id, commune_id, sequence);
create unique index demand_call_live_key on demand_call (round_id, commune_id) where revoked_at is null;

-- Tells the references of a unit in a later call of the round from those in the one that was taken back.
alter table proposal add column call_sequence integer not null default 1 check (call_sequence > 0);
