-- What the commune agrees to instead of what a unit proposed in a line it sent. The latest number counts; nothing is
-- ever overwritten.
create table agreed_figure (
    snapshot_id     uuid        not null,
    line_id         uuid        not null,
    number          integer     not null check (number > 0),
    quantity_year   integer     not null check (quantity_year between 0 and 9999),
    quantity_period integer     not null check (quantity_period between 0 and 9999),
    reason          text check (char_length(reason) between 1 and 1000),
    agreed_at       timestamptz not null,
    agreed_by       text        not null,
    agreer_name     text        not null,
    primary key (snapshot_id, line_id, number),
    constraint agreed_figure_line_fk foreign key (snapshot_id, line_id) references snapshot_line (snapshot_id, line_id),
    constraint agreed_figure_quantity_check check (quantity_period >= quantity_year)
);

create trigger agreed_figure_is_final before update or delete on agreed_figure for each row execute function refuse_change();

-- The lines that count in the consolidation of their call, with the figures proposed and agreed. A nil declaration has
-- no lines.
create view consolidated_line as
select p.call_id,
       p.id                                        as proposal_id,
       p.unit_id,
       p.unit_code,
       p.unit_name,
       p.bloc,
       p.state,
       s.reference,
       s.sent_at,
       l.snapshot_id,
       l.line_id,
       l.position,
       l.field_code,
       l.major,
       l.further_majors,
       l.institutions,
       l.requirements,
       l.category_code,
       l.post,
       l.post_kind,
       l.note,
       l.quantity_year,
       l.quantity_period,
       coalesce(f.number, 0)                         as figure_number,
       coalesce(f.quantity_year, l.quantity_year)     as agreed_year,
       coalesce(f.quantity_period, l.quantity_period) as agreed_period,
       f.reason,
       f.agreed_at
from proposal p
join snapshot s on s.id = p.standing_snapshot_id
join snapshot_line l on l.snapshot_id = p.standing_snapshot_id
left join lateral (select g.number, g.quantity_year, g.quantity_period, g.reason, g.agreed_at
                   from agreed_figure g
                   where g.snapshot_id = l.snapshot_id and g.line_id = l.line_id
                   order by g.number desc
                   limit 1) f on true
where p.state in ('SUBMITTED', 'RECEIVED', 'RETURNED', 'ACCEPTED');
