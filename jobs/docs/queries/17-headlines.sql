-- Who makes headlines: in what share of an actor's stories does the title name it?
SELECT n.name, count(*) AS stories, count(CASE WHEN f.in_title THEN 1 END) AS in_titles,
  1.0 * count(CASE WHEN f.in_title THEN 1 END) / count(*) AS share_in_titles
FROM fact_actor_story f
JOIN dim_actor n ON n.actor_id = f.actor_id
GROUP BY n.name, f.actor_id
HAVING count(*) >= 5 AND count(CASE WHEN f.in_title THEN 1 END) > 0
ORDER BY share_in_titles DESC, stories DESC, f.actor_id
LIMIT 20;
