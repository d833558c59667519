-- Which pairs were never seen before the newest year, and have two stories or more already?
SELECT a.name AS name_a, b.name AS name_b, t.first_seen, t.stories
FROM trend_pair_year t
JOIN dim_actor a ON a.actor_id = t.actor_a
JOIN dim_actor b ON b.actor_id = t.actor_b
WHERE t.period_start = (SELECT max(period_start) FROM agg_period_year)
  AND t.first_seen >= t.period_start
  AND t.stories >= 2
ORDER BY t.stories DESC, t.first_seen, t.actor_a, t.actor_b
LIMIT 20;
