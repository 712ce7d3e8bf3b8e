// Takes the mark from entities that have been asked about; one that has changed meanwhile keeps it.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE e.unpaired = row.changes
REMOVE e.unpaired
