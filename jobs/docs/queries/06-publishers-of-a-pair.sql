-- Which publisher reports a pair more than the others do?
-- Here Russia and Ukraine; by first articles of stories, so that a copy counts for nobody.
WITH of_pair AS (
  SELECT f.publisher_id, count(*) AS stories
  FROM fact_pair_story f
  JOIN dim_actor a ON a.actor_id = f.actor_a
  JOIN dim_actor b ON b.actor_id = f.actor_b
  WHERE 'Russia' IN (a.name, b.name) AND 'Ukraine' IN (a.name, b.name)
  GROUP BY f.publisher_id
), of_all AS (
  SELECT publisher_id, count(*) AS stories
  FROM dim_story
  WHERE is_counted
  GROUP BY publisher_id
), overall AS (
  SELECT 1.0 * (SELECT sum(stories) FROM of_pair) / (SELECT sum(stories) FROM of_all) AS usual_share
)
SELECT n.publisher_id, p.stories, n.stories AS stories_of_publisher,
  1.0 * p.stories / n.stories AS share_of_publisher, overall.usual_share
FROM of_all n
JOIN of_pair p ON p.publisher_id = n.publisher_id
CROSS JOIN overall
WHERE 1.0 * p.stories / n.stories > overall.usual_share
ORDER BY share_of_publisher DESC, n.publisher_id;
