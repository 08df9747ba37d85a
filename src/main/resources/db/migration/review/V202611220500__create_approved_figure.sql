-- From its dispatch on the city has a consolidation before it: returned, reviewed, submitted to the People's Committee, approved.
alter table consolidation drop constraint consolidation_state_check;
alter table consolidation drop constraint consolidation_sent_check;
alter table consolidation add constraint consolidation_state_check
    check (state in ('OPEN', 'CONFIRMED', 'SENT', 'RETURNED', 'REVIEWED', 'SUBMITTED', 'APPROVED'));
alter table consolidation add constraint consolidation_sent_check
    check ((state in ('SENT', 'RETURNED', 'REVIEWED', 'SUBMITTED', 'APPROVED')) = (sent_at is not null)
        and num_nulls(dispatch_number, dispatched_on, signer, signed_file_id, sent_at) in (0, 5));

-- What the city approves for a line of a dispatch: as the commune agreed or otherwise, then with a reason. The latest
-- number counts, as long as the commune's figure is still the one that was judged; nothing is ever overwritten.
create table approved_figure (
    snapshot_id     uuid        not null,
    line_id         uuid        not null,
    number          integer     not null check (number > 0),
    agreed_number   integer     not null check (agreed_number >= 0),
    quantity_year   integer     not null check (quantity_year between 0 and 9999),
    quantity_period integer     not null check (quantity_period between 0 and 9999),
    reason          text check (char_length(reason) between 1 and 1000),
    decided_at      timestamptz not null,
    decided_by      text        not null,
    decider_name    text        not null,
    primary key (snapshot_id, line_id, number),
    constraint approved_figure_line_fk foreign key (snapshot_id, line_id) references snapshot_line (snapshot_id, line_id),
    constraint approved_figure_quantity_check check (quantity_period >= quantity_year)
);

create trigger approved_figure_is_final before update or delete on approved_figure for each row execute function refuse_change();

-- The lines the city has before it: proposed, agreed, approved. A line nobody at the city has decided yet stands as the
-- commune agreed; decision 0 says so. Lines a commune has back are not among them.
create view reviewed_line as
select c.round_id,
       c.commune_id,
       s.id                                              as consolidation_id,
       s.state                                           as consolidation_state,
       l.*,
       coalesce(a.number, 0)                             as decision,
       coalesce(a.quantity_year, l.agreed_year)          as approved_year,
       coalesce(a.quantity_period, l.agreed_period)      as approved_period,
       a.reason                                          as approved_reason,
       a.decided_at,
       a.decider_name
from consolidated_line l
join demand_call c on c.id = l.call_id and c.revoked_at is null
join consolidation s on s.call_id = c.id and s.state in ('SENT', 'REVIEWED', 'SUBMITTED', 'APPROVED')
left join lateral (select d.*
                   from approved_figure d
                   where d.snapshot_id = l.snapshot_id and d.line_id = l.line_id
                   order by d.number desc
                   limit 1) a on a.agreed_number = l.figure_number;
