-- Events that a listener has still to hear (schema of Spring Modulith 2.1). What was heard is removed, so a row that
-- stays is one that failed. Written in the transaction of the act, read by the retry and by whoever runs the product.
create table event_publication (
    id                     uuid primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    integer,
    last_resubmission_date timestamptz
);

create index event_publication_event_idx on event_publication using hash (serialized_event);
create index event_publication_order_idx on event_publication (publication_date);
