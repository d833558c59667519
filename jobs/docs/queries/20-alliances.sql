-- With which states does each international organization occur most?
WITH partners AS (
  SELECT o.actor_id, o.name AS alliance, s.name AS state, count(*) AS stories,
    row_number() OVER (
      PARTITION BY o.actor_id ORDER BY count(*) DESC, s.actor_id) AS place
  FROM fact_pair_story f
  JOIN dim_actor o ON o.actor_id IN (f.actor_a, f.actor_b) AND o.type = 'alliance'
  JOIN dim_actor s ON s.actor_id IN (f.actor_a, f.actor_b) AND s.type = 'state'
  GROUP BY o.actor_id, o.name, s.actor_id, s.name
)
SELECT alliance, place, state, stories
FROM partners
WHERE place <= 3
ORDER BY alliance, place;
