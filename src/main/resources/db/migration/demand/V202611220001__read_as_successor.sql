-- A unit that took over from another reads what that one answered, and so on down the line. Asked only of units that
-- have a successor, which few have.
create function heir_in_scope(successor uuid, scope text[]) returns boolean
    language sql stable parallel safe
as $$
    with recursive heir as (
        select u.id, u.path, u.bloc, u.successor_id from unit u where u.id = successor
        union
        select next.id, next.path, next.bloc, next.successor_id from unit next join heir on next.id = heir.successor_id)
    select exists (select 1 from heir where in_scope(heir.path, heir.bloc, scope))
$$;

-- Who goes on in the end: the last successor in the line that still exists, none when the line ended with nobody.
create function last_heir(successor uuid) returns uuid
    language sql stable strict parallel safe
as $$
    with recursive heir as (
        select u.id, u.successor_id, u.closed_at from unit u where u.id = successor
        union
        select next.id, next.successor_id, next.closed_at from unit next join heir on next.id = heir.successor_id)
    select heir.id from heir where heir.closed_at is null
$$;
