-- Reminders look for the instants until which units may complete what was given back.
create index proposal_returned_until_idx on proposal (returned_until) where returned_until is not null;
