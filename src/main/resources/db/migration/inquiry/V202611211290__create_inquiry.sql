-- What a unit asks about a call, or objects to, and who is to answer it by when.
create table inquiry (
    id          uuid primary key,
    version     bigint      not null,
    proposal_id uuid        not null references proposal (id),
    kind        text        not null check (kind in ('QUESTION', 'OBJECTION')),
    state       text        not null check (state in ('ASKED', 'FORWARDED', 'ANSWERED', 'WITHDRAWN')),
    holder      text        not null check (holder in ('PARTY_COORDINATOR', 'COMMUNE_COORDINATOR', 'HOME_AFFAIRS')),
    line_id     uuid,
    line_number integer check (line_number > 0),
    line_major  text check (char_length(line_major) between 1 and 300),
    search_key  text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    due_at      timestamptz not null,
    answered_at timestamptz,
    messages    integer     not null check (messages > 0),
    created_at  timestamptz not null,
    created_by  text        not null,
    updated_at  timestamptz not null,
    updated_by  text        not null,
    constraint inquiry_line_check check (num_nulls(line_id, line_number, line_major) in (0, 3)),
    constraint inquiry_forwarded_check check (state <> 'FORWARDED' or holder <> 'PARTY_COORDINATOR'),
    constraint inquiry_answered_check check (state <> 'ANSWERED' or answered_at is not null),
    constraint inquiry_withdrawn_check check (state <> 'WITHDRAWN' or answered_at is null),
    constraint inquiry_due_check check (due_at > asked_at)
);

create index inquiry_proposal_idx on inquiry (proposal_id);
create index inquiry_waiting_idx on inquiry (holder, due_at) where state in ('ASKED', 'FORWARDED');

-- Everything that was said, never changed. The key makes one message of one form.
create table inquiry_message (
    inquiry_id    uuid        not null references inquiry (id) deferrable initially deferred,
    number        integer     not null check (number > 0),
    form_key      uuid        not null,
    kind          text        not null check (kind in ('QUESTION', 'FOLLOW_UP', 'FORWARD', 'ANSWER')),
    body          text        not null check (char_length(body) between 1 and 8000),
    cited_number  text check (char_length(cited_number) between 1 and 120),
    cited_article text check (char_length(cited_article) between 1 and 200),
    forwarded_to  text check (forwarded_to in ('COMMUNE_COORDINATOR', 'HOME_AFFAIRS')),
    written_at    timestamptz not null,
    written_by    text        not null,
    author_name   text        not null,
    author_office text        not null,
    primary key (inquiry_id, number),
    constraint inquiry_message_form_key unique (form_key),
    constraint inquiry_message_question_check check ((kind = 'QUESTION') = (number = 1)),
    constraint inquiry_message_cited_check check (cited_article is null or cited_number is not null),
    constraint inquiry_message_forward_check check ((kind = 'FORWARD') = (forwarded_to is not null))
);

create trigger inquiry_message_is_final before update or delete on inquiry_message
    for each row execute function refuse_change();
