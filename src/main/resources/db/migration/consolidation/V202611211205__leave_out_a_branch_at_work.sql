-- What the Party branch has not handed over does not count yet.
create or replace view consolidated_line as
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
join demand_call c on c.id = p.call_id
join snapshot s on s.id = p.standing_snapshot_id
join snapshot_line l on l.snapshot_id = p.standing_snapshot_id
left join lateral (select g.number, g.quantity_year, g.quantity_period, g.reason, g.agreed_at
                   from agreed_figure g
                   where g.snapshot_id = l.snapshot_id and g.line_id = l.line_id
                   order by g.number desc
                   limit 1) f on true
where p.state in ('SUBMITTED', 'RECEIVED', 'RETURNED', 'ACCEPTED')
  and not (p.bloc = 'PARTY' and c.handover_deadline is not null and c.handed_over_at is null);
