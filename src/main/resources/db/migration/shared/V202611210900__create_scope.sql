create extension if not exists ltree;
create extension if not exists pg_trgm;

-- Whether a unit lies in a reader's scope. Each element of scope is "root path|bloc": an empty root is the whole tree,
-- a star every bloc. See vn.hientai.shared.Scope.
create function in_scope(path ltree, bloc text, scope text[]) returns boolean
    language sql immutable parallel safe
as $$
    select exists (
        select 1
        from unnest(scope) as reach
        where path <@ split_part(reach, '|', 1)::ltree
          and (split_part(reach, '|', 2) = '*' or split_part(reach, '|', 2) = bloc))
$$;
