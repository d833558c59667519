/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.cli.ExitCode;
import io.entente.cli.HadoopSettings;
import io.entente.cli.OptionNames;
import io.entente.cli.TopOption;
import io.entente.cli.UsageException;
import io.entente.cli.Version;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.read.CorpusFiles;
import io.entente.corpus.read.FileSample;
import io.entente.corpus.read.InputFile;
import io.entente.usage.UserMistake;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks into a corpus without reading it; Spark is not started. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Shows how files would be read: their formats, which of their fields become what, the first"
          + " articles, and what would be rejected.",
      "Only the first records of a few files of each kind are read, however large the corpus is."
    },
    footer = {
      "",
      "Example: entente inspect news/ --field body=story_text",
      "         entente inspect 's3a://news/2025/*.jsonl.gz'"
    })
public final class InspectCommand implements Callable<Integer> {

  private static final int MOST_FILES = 10_000;
  private static final long MOST_NANOSECONDS = 2_000_000_000L;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders (with all below them) or globs.")
  private List<String> paths;

  @Mixin private RecordOptions records;

  @Mixin private TopOption top;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ReadingOptions options = records.reading();
    int articles = top.top();
    Configuration hadoop = HadoopSettings.ofProcess();
    List<InputFile> files = list(hadoop);
    boolean more = files.size() > MOST_FILES;
    FileKinds kinds = new FileKinds(more ? files.subList(0, MOST_FILES) : files);
    List<FileSample> samples = sample(kinds.toLookInto(), options, hadoop);
    new InspectionView(kinds, samples, spec.commandLine().getOut()).print(articles, more);
    return ExitCode.DONE;
  }

  private List<InputFile> list(Configuration hadoop) {
    try {
      return CorpusFiles.list(paths, hadoop, MOST_FILES + 1);
    } catch (UserMistake e) {
      // Here the files are no option's value: there is no name to begin the message with.
      throw new UsageException(e.message(OptionNames::of), e);
    }
  }

  private static List<FileSample> sample(
      List<InputFile> files, ReadingOptions options, Configuration hadoop) {
    long start = System.nanoTime();
    List<FileSample> samples = new ArrayList<>();
    for (InputFile file : files) {
      if (samples.isEmpty() || System.nanoTime() - start < MOST_NANOSECONDS) {
        samples.add(FileSample.of(file, options, hadoop));
      }
    }
    return samples;
  }
}
