// Gives a saved view another name or another address; null leaves it as it is.
MATCH (v:SavedView {id: $id})
SET v.name = coalesce($name, v.name), v.address = coalesce($address, v.address), v.updated = $now
RETURN v.id AS id, v.name AS name, v.address AS address, v.created AS created, v.updated AS updated
