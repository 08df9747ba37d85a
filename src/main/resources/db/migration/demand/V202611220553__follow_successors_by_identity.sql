-- The same by identities alone: a line of successors that also carries paths can't be followed on PostgreSQL 15.
create or replace function heir_in_scope(successor uuid, scope text[]) returns boolean
    language sql stable parallel safe
as $$
    with recursive heir as (
        select u.id, u.successor_id from unit u where u.id = successor
        union
        select next.id, next.successor_id from unit next join heir on next.id = heir.successor_id)
    select exists (select 1 from heir join unit u on u.id = heir.id where in_scope(u.path, u.bloc, scope))
$$;
