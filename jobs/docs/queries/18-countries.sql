-- Which two countries stand in one story most often, through their states, persons and bodies?
-- Distinct stories: sums over pairs of actors would count a story once for each pair in it.
WITH dyads AS (
  SELECT CASE WHEN a.country < b.country THEN a.country ELSE b.country END AS country_1,
    CASE WHEN a.country < b.country THEN b.country ELSE a.country END AS country_2,
    f.story_id
  FROM fact_pair_story f
  JOIN dim_actor a ON a.actor_id = f.actor_a
  JOIN dim_actor b ON b.actor_id = f.actor_b
  WHERE a.country <> b.country
)
SELECT country_1, country_2, count(DISTINCT story_id) AS stories
FROM dyads
GROUP BY country_1, country_2
ORDER BY stories DESC, country_1, country_2
LIMIT 20;
