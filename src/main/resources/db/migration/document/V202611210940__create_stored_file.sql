-- Uploaded files. The content is ciphertext bound to its row (docs/adr/0007-files-in-the-database.md).
create table stored_file (
    id         uuid primary key,
    version    bigint      not null,
    name       text        not null check (char_length(name) between 1 and 160),
    kind       text        not null check (kind in ('PDF', 'JPG', 'PNG')),
    size       bigint      not null check (size between 1 and 20971520),
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    ciphertext bytea       not null check (octet_length(ciphertext) > size),
    created_at timestamptz not null,
    created_by text        not null,
    updated_at timestamptz not null,
    updated_by text        not null
);

-- Ciphertext does not shrink: do not spend time on compressing it.
alter table stored_file alter column ciphertext set storage external;
