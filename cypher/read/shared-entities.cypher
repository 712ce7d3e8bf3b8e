// Entities that several districts share, by relations of theirs or, where wanted, by being named in their interviews; those of the most districts first. One row: how many there are, and of each its id and its districts. A district that holds another of them is not counted beside it.
CALL () {
  CALL () {
    MATCH (d:District)-[:UNDERTAKES|COLLABORATES_WITH|ADVANCES|CITES]->(e:Entity)
    RETURN e, d
    UNION
    MATCH (d:District)<-[:OPERATES_IN|LOCATED_IN]-(e:Entity)
    RETURN e, d
    UNION
    MATCH (d:District)-[u:UNDERTAKES]->(:Project)<-[r:PARTICIPATES_IN]-(e:Entity)
    WHERE u.interview = r.interview
    RETURN e, d
    UNION
    MATCH (d:District)-[u:UNDERTAKES]->(:Project)-[r:PART_OF]->(e:Entity)
    WHERE u.interview = r.interview
    RETURN e, d
    UNION
    MATCH (d:District)-[:APPEARS_IN]->(i:Interview)
    WHERE $named AND d.name = i.district
    MATCH (i)<-[:APPEARS_IN]-(e:Entity)
    RETURN e, d
  }
  WITH e, d
  WHERE e.type IN $types
  WITH e, d
  ORDER BY d.id
  WITH e, collect(d) AS all
  WITH e, [d IN all WHERE NOT any(within IN all WHERE coalesce(within.parent, '') = d.id) | d.id] AS districts
  WHERE size(districts) >= $districts AND all(id IN $among WHERE id IN districts)
  WITH e.id AS id, districts, COUNT { (e)-[:APPEARS_IN]->() } AS interviews
  ORDER BY size(districts) DESC, interviews DESC, id
  RETURN collect({id: id, districts: districts}) AS found
}
RETURN size(found) AS total, found[..$limit] AS found
