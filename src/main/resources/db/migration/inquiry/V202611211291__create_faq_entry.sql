-- What is answered to every unit of a call. An entry is never changed: it is withdrawn, and another one written.
create table faq_entry (
    id             uuid primary key,
    call_id        uuid        not null references demand_call (id),
    inquiry_id     uuid references inquiry (id),
    form_key       uuid        not null,
    question       text        not null check (char_length(question) between 1 and 4000),
    answer         text        not null check (char_length(answer) between 1 and 8000),
    cited_number   text check (char_length(cited_number) between 1 and 120),
    cited_article  text check (char_length(cited_article) between 1 and 200),
    search_key     text        not null,
    published_at   timestamptz not null,
    published_by   text        not null,
    withdrawn_at   timestamptz,
    withdrawn_by   text,
    withdrawal_reason text check (char_length(withdrawal_reason) between 1 and 1000),
    constraint faq_entry_form_key unique (form_key),
    constraint faq_entry_cited_check check (cited_article is null or cited_number is not null),
    constraint faq_entry_withdrawn_check check (num_nulls(withdrawn_at, withdrawn_by, withdrawal_reason) in (0, 3))
);

create index faq_entry_order_idx on faq_entry (call_id, published_at desc, id) where withdrawn_at is null;
create index faq_entry_call_idx on faq_entry (call_id);
create unique index faq_entry_inquiry_key on faq_entry (inquiry_id) where withdrawn_at is null;
create index faq_entry_inquiry_idx on faq_entry (inquiry_id);
