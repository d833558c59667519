/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways in which one newspaper's text becomes another's. */
enum CopyKind {
  NEW_HEADLINE {
    @Override
    Text copy(Text text, Text other, Random random) {
      return new Text(other.title(), text.paragraphs());
    }
  },
  OTHER_DATELINE {
    @Override
    Text copy(Text text, Text other, Random random) {
      List<String> paragraphs = new ArrayList<>(text.paragraphs());
      paragraphs.set(
          0, "By Ada Ferris and Tom Okafor, Meridian Post in Geneva: " + paragraphs.get(0));
      paragraphs.add("Additional reporting by the staff of the Meridian Post.");
      return new Text(text.title(), paragraphs);
    }
  },
  PARAGRAPH_ADDED {
    @Override
    Text copy(Text text, Text other, Random random) {
      List<String> paragraphs = new ArrayList<>(text.paragraphs());
      List<String> others = other.paragraphs();
      paragraphs.add(
          1 + random.nextInt(paragraphs.size()), others.get(random.nextInt(others.size())));
      return new Text(text.title(), paragraphs);
    }
  },
  PARAGRAPHS_REORDERED {
    @Override
    Text copy(Text text, Text other, Random random) {
      List<String> paragraphs = new ArrayList<>(text.paragraphs());
      Collections.shuffle(paragraphs.subList(1, paragraphs.size()), random);
      return new Text(text.title(), paragraphs);
    }
  },
  THIRD_OF_PARAGRAPHS_CUT {
    @Override
    Text copy(Text text, Text other, Random random) {
      List<String> paragraphs = new ArrayList<>(text.paragraphs());
      for (int cut = paragraphs.size() / 3; cut > 0; cut--) {
        paragraphs.remove(1 + random.nextInt(paragraphs.size() - 1));
      }
      return new Text(text.title(), paragraphs);
    }
  },
  WORDS_EDITED_3_PERCENT {
    @Override
    Text copy(Text text, Text other, Random random) {
      return text.withWordsEdited(0.03, random);
    }
  },
  WORDS_EDITED_6_PERCENT {
    @Override
    Text copy(Text text, Text other, Random random) {
      return text.withWordsEdited(0.06, random);
    }
  },
  WORDS_EDITED_10_PERCENT {
    @Override
    Text copy(Text text, Text other, Random random) {
      return text.withWordsEdited(0.10, random);
    }
  },
  CUT_AFTER_90_PERCENT {
    @Override
    Text copy(Text text, Text other, Random random) {
      return text.cutAfter(0.9);
    }
  },
  CUT_AFTER_70_PERCENT {
    @Override
    Text copy(Text text, Text other, Random random) {
      return text.cutAfter(0.7);
    }
  },
  CUT_AFTER_50_PERCENT {
    @Override
    Text copy(Text text, Text other, Random random) {
      return text.cutAfter(0.5);
    }
  },
  CUT_AFTER_30_PERCENT {
    @Override
    Text copy(Text text, Text other, Random random) {
      return text.cutAfter(0.3);
    }
  };

  /** A copy of the text; the other text lends headlines and paragraphs. */
  abstract Text copy(Text text, Text other, Random random);
}
