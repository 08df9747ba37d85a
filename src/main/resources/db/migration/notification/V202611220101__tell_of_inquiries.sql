-- People are told of answered and forwarded questions too; such a notice leads to the question.
alter table notice
    drop constraint notice_kind_check,
    add constraint notice_kind_check check (kind in ('PUBLISHED', 'RETURNED', 'EXTENDED', 'DEADLINE_NEAR', 'CLOSED',
        'CORRECTED', 'REVOKED', 'PAPER_ENTERED', 'OUTCOMES', 'HANDED_OVER', 'INQUIRY_ANSWERED', 'INQUIRY_FORWARDED',
        'FAQ_PUBLISHED')),
    add column inquiry_id uuid references inquiry (id),
    add constraint notice_inquiry_check check (
        (kind in ('INQUIRY_ANSWERED', 'INQUIRY_FORWARDED')) = (inquiry_id is not null));

create index notice_inquiry_idx on notice (inquiry_id);
