-- A document of the People's Committee on the catalogue of a round, in the order in which they were recorded: it approves what
-- was submitted, adds what was submitted later, changes or takes back what was approved. It counts once it is published.
create table catalogue_decision (
    id              uuid primary key,
    version         bigint      not null,
    round_id        uuid        not null references city_round (id),
    number          integer     not null check (number > 0),
    kind            text        not null check (kind in ('APPROVAL', 'SUPPLEMENT', 'AMENDMENT', 'WITHDRAWAL')),
    submission_id   uuid references submission (id),
    document_number text        not null check (char_length(document_number) between 1 and 60),
    document_day    date        not null,
    signer          text        not null check (char_length(signer) between 1 and 200),
    signed_file_id  uuid        not null references stored_file (id),
    recorder_name   text        not null,
    published_at    timestamptz,
    published_by    text,
    publisher_name  text,
    created_at      timestamptz not null,
    created_by      text        not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    constraint catalogue_decision_number_key unique (round_id, number),
    constraint catalogue_decision_submission_key unique (submission_id),
    constraint catalogue_decision_basis_check check ((kind in ('APPROVAL', 'SUPPLEMENT')) = (submission_id is not null)),
    constraint catalogue_decision_published_check check (num_nulls(published_at, published_by, publisher_name) in (0, 3))
);

create unique index catalogue_decision_unpublished_key on catalogue_decision (round_id) where published_at is null;
create index catalogue_decision_signed_file_idx on catalogue_decision (signed_file_id);

-- A line of the catalogue as it was submitted. It never changes; its figures are those of the decisions.
create table catalogue_line (
    id               uuid primary key,
    round_id         uuid    not null references city_round (id),
    decision_id      uuid    not null references catalogue_decision (id) deferrable initially deferred,
    snapshot_id      uuid    not null,
    line_id          uuid    not null,
    commune_id       uuid    not null references unit (id),
    commune_name     text    not null,
    unit_id          uuid    not null references unit (id),
    unit_name        text    not null,
    position         integer not null,
    field_code       text    not null,
    major            text    not null,
    further_majors   text,
    institutions     text,
    requirements     text,
    category_code    text    not null,
    post             text    not null,
    post_kind        text    not null,
    note             text,
    search_key       text    not null,
    submitted_year   integer not null,
    submitted_period integer not null,
    constraint catalogue_line_source_key unique (snapshot_id, line_id),
    constraint catalogue_line_source_fk foreign key (snapshot_id, line_id) references snapshot_line (snapshot_id, line_id)
);

create index catalogue_line_round_idx on catalogue_line (round_id);
create index catalogue_line_commune_idx on catalogue_line (commune_id);
create index catalogue_line_unit_idx on catalogue_line (unit_id);
create index catalogue_line_decision_idx on catalogue_line (decision_id);
create index catalogue_line_search_idx on catalogue_line using gin (search_key gin_trgm_ops);
create trigger catalogue_line_is_final before update or delete on catalogue_line for each row execute function refuse_change();

-- What a decision says of a line; the latest number of a decision counts.
create table catalogue_figure (
    line_id         uuid        not null references catalogue_line (id),
    decision_id     uuid        not null references catalogue_decision (id) deferrable initially deferred,
    number          integer     not null check (number > 0),
    quantity_year   integer     not null check (quantity_year between 0 and 9999),
    quantity_period integer     not null check (quantity_period between 0 and 9999),
    reason          text check (char_length(reason) between 1 and 1000),
    entered_at      timestamptz not null,
    entered_by      text        not null,
    enterer_name    text        not null,
    primary key (line_id, decision_id, number),
    constraint catalogue_figure_quantity_check check (quantity_period >= quantity_year)
);

create index catalogue_figure_decision_idx on catalogue_figure (decision_id);
create trigger catalogue_figure_is_final before update or delete on catalogue_figure for each row execute function refuse_change();

-- The catalogue as it is in force: of every line what the latest published decision on it says.
create view catalogue_entry as
select l.*,
       r.policy_code,
       r.year,
       r.horizon_from,
       r.horizon_to,
       r.city_id,
       f.quantity_year,
       f.quantity_period,
       f.reason,
       f.kind,
       f.document_number,
       f.document_day,
       f.published_at
from catalogue_line l
join city_round r on r.id = l.round_id
join lateral (select g.quantity_year, g.quantity_period, g.reason, d.kind, d.document_number, d.document_day, d.published_at
              from catalogue_figure g
              join catalogue_decision d on d.id = g.decision_id and d.published_at is not null
              where g.line_id = l.id
              order by d.number desc, g.number desc
              limit 1) f on true;
