-- Units and communes are told when a decision on their lines was published.
alter table notice
    drop constraint notice_kind_check,
    add constraint notice_kind_check check (kind in ('PUBLISHED', 'RETURNED', 'EXTENDED', 'DEADLINE_NEAR', 'CLOSED',
        'CORRECTED', 'REVOKED', 'PAPER_ENTERED', 'OUTCOMES', 'HANDED_OVER', 'INQUIRY_ANSWERED', 'INQUIRY_FORWARDED',
        'FAQ_PUBLISHED', 'RESULT'));
