/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Reads files of any of the known formats, record by record, without Spark and without ever holding
 * more than one record.
 *
 * <p>{@link io.entente.corpus.read.CorpusFiles} finds the files. For each, {@link
 * io.entente.corpus.read.CorpusReader} gives an iterator that opens the file when it is first
 * asked. The bytes then go this way:
 *
 * <ol>
 *   <li>{@code Decompression} recognises gzip, zstd and UTF-16 by the first bytes; {@code
 *       ByteInput} counts what comes out of it, so that every record has a position.
 *   <li>{@link io.entente.corpus.read.FileFormats} lists the formats. Each is a {@code FileFormat}:
 *       a class that says by which names and beginnings it is recognised, whether its files may be
 *       divided, and how its records are cut and parsed. A new format is such a class and its line
 *       in the list.
 *   <li>The format's {@code RecordSource} cuts records. It looks at no more than where a record
 *       ends, and <em>here the records are counted</em>. What cannot be cut (too long, never
 *       closed, cut off) is a record too, and carries its fault.
 *   <li>The record's {@code RecordParser} reads its fields, and {@link
 *       io.entente.corpus.ArticleMaker} makes an article of them, or says why there is none.
 * </ol>
 *
 * <p>A large file is read in parts by several tasks, where its format lets a reader begin in the
 * middle: {@link io.entente.corpus.read.FilePart}. Where a file can be divided of which a record's
 * beginning shows only from the file's own is found by {@link
 * io.entente.corpus.read.RecordBorders}. {@link io.entente.corpus.read.FileSample} looks only at a
 * file's first records.
 *
 * <p>So each record that was counted is accepted or rejected, once: input = articles + rejects, for
 * any sequence of bytes. One fault costs as few records as can be told apart: reading resumes at
 * the next line, the next date line, or what looks like the next object. A file that cannot be
 * opened, or that breaks off, is one more record, which is rejected.
 */
package io.entente.corpus.read;
