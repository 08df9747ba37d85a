-- Letters are removed some months after their end, the oldest first.
create index mail_ended_idx on mail (ended_at, id) where state <> 'WAITING';
