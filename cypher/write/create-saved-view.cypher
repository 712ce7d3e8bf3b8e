// Saves a view under a name.
MERGE (v:SavedView {id: $id})
ON CREATE SET v.name = $name, v.address = $address, v.created = $now, v.updated = $now
RETURN v.id AS id, v.name AS name, v.address AS address, v.created AS created, v.updated AS updated
