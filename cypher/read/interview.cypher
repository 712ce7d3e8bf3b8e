// The page an interview stands on.
MATCH (p:Page)-[:HAS_INTERVIEW]->(:Interview {id: $id})
RETURN p.id AS id, p.file AS file, p.title AS title, p.strapline AS strapline
