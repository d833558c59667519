/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What an article is, and how a record becomes one.
 *
 * <p>The package {@code read} cuts files into records and finds the values that stand for our
 * {@link io.entente.corpus.Field}s, under whatever name the record has them ({@link
 * io.entente.corpus.FieldNames}, {@link io.entente.corpus.RecordFields}). {@link
 * io.entente.corpus.ArticleMaker} goes on from there, the same way for all formats: {@link
 * io.entente.corpus.Cleaning} makes texts alike, {@code PublicationDates} finds the day, {@code
 * ArticleIds} names record and content by hashes, the packages {@code language} and {@code story}
 * tell what a text is written in and what its near copies are known by. The result is an {@link
 * io.entente.corpus.Article}; or the record is of no use, and a {@link io.entente.corpus.Rejection}
 * says why, with a {@link io.entente.corpus.RejectReason} to count by.
 *
 * <p>Over all articles, {@link io.entente.corpus.Stories} finds what is one story, and {@link
 * io.entente.corpus.RepeatedParagraphs} what a publisher repeats from story to story.
 *
 * <p>A corpus is read again and again as it grows. {@link io.entente.corpus.CorpusChanges} compares
 * the files of a {@link io.entente.corpus.CorpusListing} with the {@link
 * io.entente.corpus.KnownFiles}, {@link io.entente.corpus.WaitingFiles} adds those that hold
 * another record of an article which leaves. Of what was read, {@link io.entente.corpus.ReadFiles}
 * tells the fate of each file, {@link io.entente.corpus.RepeatedRecords} which record is the
 * article, {@link io.entente.corpus.ArticleChanges} and {@link io.entente.corpus.RejectChanges}
 * what becomes of the two tables, in as few partitions as can be. {@link
 * io.entente.corpus.ArticleRemoval} takes articles out in the same way.
 *
 * <p>Nothing is left out in silence: for every file and every run, records in the input = articles
 * + rejects. {@link io.entente.corpus.Reading.FileRead} carries the count that was taken before
 * anything was parsed, and {@link io.entente.corpus.Account} checks it against what is written in
 * the end.
 */
package io.entente.corpus;
