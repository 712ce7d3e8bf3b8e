// Entities that pages have changed since it was last asked what they may be the same as, with how often.
MATCH (e:Entity)
WHERE e.unpaired IS NOT NULL
RETURN e.id AS id, e.unpaired AS changes
ORDER BY id
