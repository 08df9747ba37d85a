-- Lines another unit sent, which the coordinator offers to a unit as a start. The unit decides.
alter table intake drop constraint intake_source_check;
alter table intake add constraint intake_source_check check (source in ('PASTE', 'WORKBOOK', 'EARLIER', 'OFFERED'));

create table line_offer (
    id                 uuid primary key,
    proposal_id        uuid        not null references proposal (id),
    source_proposal_id uuid        not null references proposal (id),
    snapshot_number    integer     not null check (snapshot_number > 0),
    unit_name          text        not null check (char_length(unit_name) <= 300),
    lines              integer     not null check (lines > 0),
    offered_at         timestamptz not null,
    offered_by         text        not null,
    offerer_name       text        not null,
    answer             text check (answer in ('TAKEN', 'DECLINED', 'REPLACED')),
    answered_at        timestamptz,
    answerer_name      text,
    constraint line_offer_of_another_check check (proposal_id <> source_proposal_id),
    constraint line_offer_answered_check check
        (num_nonnulls(answered_at, answerer_name) = case when answer is null then 0 else 2 end)
);

create unique index line_offer_open_key on line_offer (proposal_id) where answer is null;
create index line_offer_order_idx on line_offer (proposal_id, offered_at desc, id);
create index line_offer_source_idx on line_offer (source_proposal_id);

-- An offer stays as it was made; it is answered once.
create function keep_line_offer() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an offer is never deleted';
    end if;
    if old.answer is not null
       or (new.id, new.proposal_id, new.source_proposal_id, new.snapshot_number, new.unit_name, new.lines,
           new.offered_at, new.offered_by, new.offerer_name)
          is distinct from
          (old.id, old.proposal_id, old.source_proposal_id, old.snapshot_number, old.unit_name, old.lines,
           old.offered_at, old.offered_by, old.offerer_name) then
        raise exception 'an offer stays as it was made';
    end if;
    return new;
end
$$;

create trigger line_offer_stays before update or delete on line_offer for each row execute function keep_line_offer();
