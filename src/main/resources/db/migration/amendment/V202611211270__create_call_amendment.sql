-- Documents that came after a call was published: forgotten units added, a correction, the revocation. Never changed.
create table call_amendment (
    id              uuid primary key,
    call_id         uuid        not null references demand_call (id),
    form_key        uuid        not null,
    kind            text        not null check (kind in ('ADDITION', 'CORRECTION', 'REVOCATION')),
    document_number text        not null check (char_length(document_number) between 1 and 60),
    document_date   date        not null,
    content         text        not null check (char_length(content) between 1 and 4000),
    deadline        timestamptz,
    made_at         timestamptz not null,
    made_by         text        not null,
    maker_name      text        not null,
    constraint call_amendment_form_key_key unique (form_key),
    constraint call_amendment_deadline_check check ((kind = 'ADDITION') = (deadline is not null))
);

create index call_amendment_call_idx on call_amendment (call_id, made_at);
create unique index call_amendment_revocation_key on call_amendment (call_id) where kind = 'REVOCATION';

create table call_amendment_unit (
    amendment_id uuid not null references call_amendment (id),
    unit_id      uuid not null references unit (id),
    unit_name    text not null,
    primary key (amendment_id, unit_id)
);

create index call_amendment_unit_unit_idx on call_amendment_unit (unit_id);

create trigger call_amendment_is_final before update or delete on call_amendment
    for each row execute function refuse_change();
create trigger call_amendment_unit_is_final before update or delete on call_amendment_unit
    for each row execute function refuse_change();
