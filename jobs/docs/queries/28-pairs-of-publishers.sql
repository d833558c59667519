-- Which pairs does each publisher report more than all others do, in the newest year?
-- By weighted log-odds, copies of others' stories included; of each publisher the first three.
WITH ranked AS (
  SELECT p.publisher_id, a.name AS name_a, b.name AS name_b, p.stories, p.share,
    1.0 * p.all_stories / p.all_source_stories AS usual_share, p.z_score,
    row_number() OVER (
      PARTITION BY p.publisher_id ORDER BY p.z_score DESC, p.actor_a, p.actor_b) AS place
  FROM publisher_pair_year p
  JOIN dim_actor a ON a.actor_id = p.actor_a
  JOIN dim_actor b ON b.actor_id = p.actor_b
  WHERE p.period_start = (SELECT max(period_start) FROM publisher_pair_year)
)
SELECT publisher_id, place, name_a, name_b, stories, share, usual_share, z_score
FROM ranked
WHERE place <= 3
ORDER BY publisher_id, place;
