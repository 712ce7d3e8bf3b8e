// One page: its raw text, what its reading noted (as JSON), and the ids of its interviews in the order of the page.
MATCH (p:Page {id: $id})
RETURN p.id AS id, p.file AS file, p.title AS title, p.strapline AS strapline, p.preface AS preface, p.paper AS paper, p.date AS date,
  p.year AS year, p.text AS text, p.notes AS notes,
  COLLECT { MATCH (p)-[:HAS_INTERVIEW]->(i:Interview) RETURN i.id ORDER BY i.order, i.id } AS interviews
