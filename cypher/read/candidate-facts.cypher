// What tells some entities apart beside their names: where they are, who takes part in what, their figures and programmes.
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, COLLECT {
  MATCH (e)-[:LOCATED_IN|UNDERTAKES|OPERATES_IN|ADVANCES]-(d:District)
  WITH DISTINCT d ORDER BY d.id
  RETURN {id: d.id, name: d.name, parent: d.parent}
} AS districts, COLLECT {
  MATCH (e)-[:PARTICIPATES_IN]-(o:Entity)
  RETURN DISTINCT o.name AS name ORDER BY name
} AS participants, COLLECT {
  MATCH (e)<-[:TARGETS]-(t:Target)
  RETURN DISTINCT toString(t.value) + t.unit AS figure ORDER BY figure
} AS figures, COLLECT {
  MATCH (e)-[:PART_OF]->(p:Programme)
  RETURN DISTINCT p.name AS name ORDER BY name
} AS programmes
ORDER BY id
