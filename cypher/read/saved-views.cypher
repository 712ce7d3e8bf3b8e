// The views that were saved, those changed last first.
MATCH (v:SavedView)
RETURN v.id AS id, v.name AS name, v.address AS address, v.created AS created, v.updated AS updated
ORDER BY updated DESC, id
LIMIT $limit
