// Deletes a saved view; one row where there was one.
MATCH (v:SavedView {id: $id})
WITH v, v.id AS id
DELETE v
RETURN id
