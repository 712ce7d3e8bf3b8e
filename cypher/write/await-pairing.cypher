// Marks those of some entities that have changed, until it is asked anew what they may be the same as; once more for each change.
MATCH (e:Entity)
WHERE e.id IN $entities AND e.type IN $types
SET e.unpaired = coalesce(e.unpaired, 0) + 1
