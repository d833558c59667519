-- SPDX-License-Identifier: Apache-2.0
-- Derives the tables of terms and of publishers from articles and mentions, in DuckDB, for texts in
-- which all words and signs are divided by one blank and names are one word each.

create view articles as from read_parquet('articles/*.parquet');
create view mentions as from read_parquet('mentions/*.parquet');
create view pair_terms as from read_parquet('pair_terms/*.parquet');
create view actor_terms as from read_parquet('actor_terms/*.parquet');
create view pair_source_periods as from read_parquet('pair_source_periods/*.parquet');

create macro fold(word) as regexp_replace(lower(word), 's$', '');
create macro is_content(word) as word is not null and word not in ('the', 'of', '.', '');
create macro log_odds(y, n, p, a0) as ln((y + p) / (n + a0 - y - p));
create macro score(y, n, y_all, n_all) as
  (log_odds(y, n, 0.5 + 100 * y_all / n_all, 101)
   - log_odds(y_all - y, n_all - n, 0.5 + 100 * y_all / n_all, 101))
  / sqrt(1 / (y + 0.5 + 100 * y_all / n_all) + 1 / (y_all - y + 0.5 + 100 * y_all / n_all));

-- The words of first articles with their places: a headline is sentence -1.
create table words as
select article_id, published_date, -1 as field, word, place,
       0 as begins
from (select article_id, published_date, unnest(string_split(title, ' ')) as word,
             generate_subscripts(string_split(title, ' '), 1) as place
      from articles where article_id = story_id and title is not null)
union all
select article_id, published_date, 0, word, place,
       coalesce(sum(length(word) + 1) over (partition by article_id order by place
                                            rows between unbounded preceding and 1 preceding), 0)
from (select article_id, published_date, unnest(string_split(body, ' ')) as word,
             generate_subscripts(string_split(body, ' '), 1) as place
      from articles where article_id = story_id);

-- Each word with its sentence, if that names somebody, and whether it is a name there.
create table placed as
select w.*, s.sentence, m.begin is not null as is_name
from words w
left join (select distinct article_id, sentence, sentence_begin, sentence_end from mentions) s
  on s.article_id = w.article_id and w.field = 0
     and begins >= sentence_begin and begins < sentence_end
left join mentions m
  on m.article_id = w.article_id and w.field = 0 and m.begin = begins;

create table followed as
select *, lead(word, 1) over w as word2, lead(word, 2) over w as word3,
       lead(is_name, 1) over w as is_name2, lead(is_name, 2) over w as is_name3
from placed
window w as (partition by article_id, field order by place);

-- Terms of the texts; across says that a name and a word around it make the term.
create table terms as
select article_id, published_date, field, sentence, fold(word) as fold, word as form, false as across
from followed where is_content(word)
union all
select article_id, published_date, field, sentence, fold(word) || ' ' || fold(word2),
       word || ' ' || word2, is_name or is_name2
from followed where is_content(word) and is_content(word2)
union all
select article_id, published_date, field, sentence,
       fold(word) || ' ' || fold(word2) || ' ' || fold(word3),
       word || ' ' || word2 || ' ' || word3, is_name or is_name2 or is_name3
from followed
where is_content(word) and is_content(word3) and (is_content(word2) or word2 = 'of');

create table lengths as select * from (values ('month'), ('year')) as lengths(granularity);

create table named as select distinct article_id, sentence, actor_id from mentions;

-- The sentences of actors and pairs.
create table subject_sentences as
select article_id, sentence, actor_id as first, '' as second from named
union all
select a.article_id, a.sentence, a.actor_id, b.actor_id
from named a join named b
  on a.article_id = b.article_id and a.sentence = b.sentence and a.actor_id < b.actor_id;

-- Where their terms stand: in these sentences, and in the headlines of their stories.
create table subject_places as
select first, second, article_id, 0 as field, sentence from subject_sentences
union all
select distinct first, second, article_id, -1, null from subject_sentences;

create table enough as
with actors as (select distinct article_id, actor_id from mentions),
subjects as (select article_id, actor_id as first, '' as second from actors
             union all
             select a.article_id, a.actor_id, b.actor_id
             from actors a join actors b on a.article_id = b.article_id and a.actor_id < b.actor_id)
select granularity, date_trunc(granularity, published_date)::date as period_start, first, second
from subjects join articles using (article_id), lengths
group by all having count(*) >= 5;

create table subject_counts as
select granularity, date_trunc(granularity, published_date)::date as period_start, first, second,
       fold, count(*) as occurrences, count(distinct t.article_id) as stories
from subject_places p
join terms t on t.article_id = p.article_id and t.field = p.field
                and t.sentence is not distinct from p.sentence, lengths
where not across
group by all;

create table subject_words as
select granularity, date_trunc(granularity, published_date)::date as period_start, first, second,
       count(*) as words
from subject_places p
join followed t on t.article_id = p.article_id and t.field = p.field
                   and t.sentence is not distinct from p.sentence, lengths
where is_content(word)
group by all;

create table period_counts as
select granularity, date_trunc(granularity, published_date)::date as period_start, fold,
       count(*) as period_occurrences
from terms, lengths group by all;

create table period_words as
select granularity, date_trunc(granularity, published_date)::date as period_start,
       count(*) as period_words
from followed, lengths where is_content(word) group by all;

create macro own(actor) as split_part(actor, ':', 2);

create table derived_terms as
select *, score(occurrences::double, words::double, period_occurrences::double,
                period_words::double) as z_score
from subject_counts
join subject_words using (granularity, period_start, first, second)
join enough using (granularity, period_start, first, second)
join period_counts using (granularity, period_start, fold)
join period_words using (granularity, period_start)
where stories >= 2 and fold <> own(first) and (second = '' or fold <> own(second));

create table strongest as
from derived_terms where z_score >= 3
qualify row_number() over (partition by granularity, period_start, first, second
                           order by z_score desc, fold) = 1;

create macro folded(term) as
  array_to_string(list_transform(string_split(term, ' '), word -> fold(word)), ' ');

create view given_pair_terms as
select *, actor_a as first, actor_b as second, folded(term) as fold from pair_terms;
create view given_actor_terms as
select *, actor_id as first, '' as second, folded(term) as fold from actor_terms;
create view given_terms as
select granularity, period_start, first, second, fold from given_pair_terms
union all select granularity, period_start, first, second, fold from given_actor_terms;

-- Publishers: each story once for each of them and each period.
create table run as
select distinct granularity, date_trunc(granularity, published_date)::date as period_start,
       source, story_id
from articles, lengths where source is not null;

create table derived_pair_sources as
with pairs as (select distinct a.article_id as story_id, a.actor_id as actor_a,
                      b.actor_id as actor_b
               from mentions a join mentions b
                 on a.article_id = b.article_id and a.actor_id < b.actor_id),
counted as (select granularity, period_start, actor_a, actor_b, source, count(*) as stories
            from run join pairs using (story_id)
            join (select granularity, period_start, first as actor_a, second as actor_b
                  from enough where second <> '')
              using (granularity, period_start, actor_a, actor_b)
            group by all),
by_source as (select granularity, period_start, source, count(*) as source_stories
              from run group by all)
select c.*, source_stories,
       sum(stories) over (partition by granularity, period_start, actor_a, actor_b)
         as all_stories,
       all_source_stories,
       score(stories::double, source_stories::double, (sum(stories) over (
               partition by granularity, period_start, actor_a, actor_b))::double,
             all_source_stories::double) as z_score
from counted c join by_source using (granularity, period_start, source)
join (select granularity, period_start, sum(source_stories) as all_source_stories
      from by_source group by all) using (granularity, period_start);
