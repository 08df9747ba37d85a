-- The register of legal documents: what they are called, what they say, and what they rest on.
create table legal_document (
    id         uuid primary key,
    version    bigint      not null,
    kind       text        not null check (kind in ('LETTER', 'RESOLUTION', 'DECISION', 'PLAN', 'SUBMISSION', 'OTHER')),
    number     text        check (char_length(number) between 1 and 60),
    issuer     text        not null check (char_length(issuer) between 1 and 200),
    issued_on  date,
    signer     text        check (char_length(signer) between 1 and 200),
    subject    text        not null check (char_length(subject) between 1 and 1000),
    body       text        not null,
    file_id    uuid references stored_file (id),
    created_at timestamptz not null,
    created_by text        not null,
    updated_at timestamptz not null,
    updated_by text        not null
);

create index legal_document_file_idx on legal_document (file_id);

-- The documents a document names, in its order: the date as printed, and as meant where the printed one is wrong.
create table legal_document_citation (
    legal_document_id uuid    not null references legal_document (id),
    position          integer not null check (position >= 0),
    kind              text    not null check (kind in ('BASIS')),
    number            text    not null check (char_length(number) between 1 and 60),
    printed_on        date,
    meant_on          date,
    issuer            text,
    subject           text,
    primary key (legal_document_id, position)
);

create index legal_document_citation_number_idx on legal_document_citation (number);
