// How many relationships leave some entities: what their neighbours would cost. One row, null where none of them is in the graph.
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN sum(COUNT { (e)-[:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]-() }) AS size
