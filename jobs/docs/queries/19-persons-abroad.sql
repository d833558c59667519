-- Which persons stand in the news most often with states other than their own?
SELECT p.name, p.country, count(DISTINCT s.actor_id) AS states,
  count(DISTINCT f.story_id) AS stories
FROM fact_pair_story f
JOIN dim_actor p ON p.actor_id IN (f.actor_a, f.actor_b) AND p.type = 'person'
JOIN dim_actor s ON s.actor_id IN (f.actor_a, f.actor_b) AND s.type = 'state'
WHERE p.country <> s.country
GROUP BY p.name, p.country, p.actor_id
ORDER BY stories DESC, states DESC, p.actor_id
LIMIT 20;
