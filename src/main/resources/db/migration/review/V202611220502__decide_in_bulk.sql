-- One approval of many lines as their communes agreed. The key of its form makes it happen once; which lines it
-- approved stands in approved_figure.
create table bulk_approval (
    key          uuid primary key,
    round_id     uuid        not null references demand_round (id),
    items_sha256 text        not null,
    lines        integer     not null check (lines >= 0),
    approved_at  timestamptz not null,
    approved_by  text        not null
);

create index bulk_approval_round_idx on bulk_approval (round_id);

create trigger bulk_approval_is_final before update or delete on bulk_approval for each row execute function refuse_change();
