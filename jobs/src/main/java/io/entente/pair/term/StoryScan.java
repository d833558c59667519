/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import scala.Tuple2;

/**
 * Reads the stories of a task and gives, for each subject and month, the terms of the sentences
 * that name it. A pair is named by a sentence that names both. The headline of a story with such a
 * sentence counts as one more, once.
 *
 * <p>What is counted is given away whenever it has grown to {@link #MOST_TERMS}, so memory does not
 * grow with the task.
 */
final class StoryScan implements Iterator<Tuple2<SubjectMonth, byte[]>> {

  private static final int MOST_TERMS = 1_500_000;
  private static final Comparator<Span> BODY_FIRST =
      Comparator.comparing(Span::inTitle)
          .thenComparing(Span::sentenceBegin)
          .thenComparing(Span::begin);

  private final Iterator<StoryText> stories;
  private final KeptSubjects kept;
  private final int mostTerms;
  private FormNumbers forms;
  private TextWords text;
  private Map<String, Integer> actorNumbers;
  private List<String> actors;
  private List<Long> actorHashes;
  private Map<Key, SubjectTerms> subjects;
  private int held;
  private int story;
  private Iterator<Tuple2<SubjectMonth, byte[]>> ready = Collections.emptyIterator();

  private final SentenceTerms sentence = new SentenceTerms();
  private final LongNumbers foldsOfStory = new LongNumbers();
  private long[] formOfFold = new long[64];

  /** A subject in a month; actors by number, {@link #NOBODY} for none. */
  private record Key(int month, int first, int second) {}

  private static final int NOBODY = -1;

  /** What one story says of one subject. */
  private static final class OfStory {
    private final SubjectTerms terms;
    private int sentences;
    private int[] hashes = new int[32];
    private int size;

    OfStory(SubjectTerms terms) {
      this.terms = terms;
    }

    void addHashes(SentenceTerms from) {
      if (size + from.size() > hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * (size + from.size()));
      }
      for (int i = 0; i < from.size(); i++) {
        hashes[size++] = from.shortHash(i);
      }
    }
  }

  StoryScan(Iterator<StoryText> stories, KeptSubjects kept) {
    this(stories, kept, MOST_TERMS);
  }

  /** A scan that gives counts away when so many terms of subjects are counted. */
  StoryScan(Iterator<StoryText> stories, KeptSubjects kept, int mostTerms) {
    this.mostTerms = mostTerms;
    this.stories = stories;
    this.kept = kept;
    begin();
  }

  private void begin() {
    forms = new FormNumbers();
    text = new TextWords(forms);
    actorNumbers = new HashMap<>();
    actors = new ArrayList<>();
    actorHashes = new ArrayList<>();
    subjects = new HashMap<>();
    held = 0;
  }

  @Override
  public boolean hasNext() {
    while (!ready.hasNext() && (stories.hasNext() || !subjects.isEmpty())) {
      while (stories.hasNext() && held < mostTerms && forms.size() < FormNumbers.MOST / 2) {
        read(stories.next());
      }
      ready = given();
    }
    return ready.hasNext();
  }

  @Override
  public Tuple2<SubjectMonth, byte[]> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no subject is left");
    }
    return ready.next();
  }

  /** Gives away everything that was counted. */
  private Iterator<Tuple2<SubjectMonth, byte[]>> given() {
    FormNumbers of = forms;
    List<String> names = actors;
    Iterator<Map.Entry<Key, SubjectTerms>> entries = subjects.entrySet().iterator();
    begin();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return entries.hasNext();
      }

      @Override
      public Tuple2<SubjectMonth, byte[]> next() {
        Map.Entry<Key, SubjectTerms> entry = entries.next();
        Key key = entry.getKey();
        Subject subject =
            new Subject(
                names.get(key.first()),
                key.second() == NOBODY ? Subject.NOBODY : names.get(key.second()));
        byte[] bytes = entry.getValue().toBytes(of);
        entries.remove();
        return new Tuple2<>(new SubjectMonth(subject, key.month()), bytes);
      }
    };
  }

  private void read(StoryText next) {
    story++;
    foldsOfStory.clear();
    Map<Key, OfStory> found = new HashMap<>();
    int month = Subject.month(LocalDate.ofEpochDay(next.day()));
    List<Span> spans = new ArrayList<>(next.spans());
    spans.sort(BODY_FIRST);
    text.read(next.body());
    int from = 0;
    while (from < spans.size() && !spans.get(from).inTitle()) {
      int to = end(spans, from);
      readSentence(spans.subList(from, to), month, found);
      from = to;
    }
    if (next.title() != null) {
      readTitle(next.title(), spans.subList(from, spans.size()), month, found);
    }
    found.values().forEach(one -> keep(next, one));
  }

  private static int end(List<Span> spans, int from) {
    int to = from + 1;
    while (to < spans.size() && spans.get(to).isInSentenceOf(spans.get(from))) {
      to++;
    }
    return to;
  }

  private void readSentence(List<Span> spans, int month, Map<Key, OfStory> found) {
    Span first = spans.get(0);
    boolean isRead = false;
    for (Key key : keptOf(spans, month)) {
      if (!isRead) {
        fill(text.firstFrom(first.sentenceBegin()), text.firstFrom(first.sentenceEnd()), spans);
        isRead = true;
      }
      OfStory of = of(key, found);
      of.sentences++;
      count(of);
      of.addHashes(sentence);
      addOwnWords(key, spans, of.terms);
    }
  }

  private void readTitle(String title, List<Span> spans, int month, Map<Key, OfStory> found) {
    text.read(headline(title));
    int from = 0;
    while (from < spans.size()) {
      int to = end(spans, from);
      List<Span> ofSentence = spans.subList(from, to);
      for (Key key : keptOf(ofSentence, month)) {
        OfStory of = of(key, found);
        of.sentences++;
        addOwnWords(key, ofSentence, of.terms);
      }
      from = to;
    }
    if (!found.isEmpty()) {
      fill(0, text.size(), spans);
      found.values().forEach(this::count);
    }
  }

  /** A headline in capitals in small letters, which it is read as: it says nothing of its words. */
  private static String headline(String title) {
    if (title.chars().anyMatch(Character::isLowerCase)) {
      return title;
    }
    StringBuilder lower = new StringBuilder(title);
    for (int i = 0; i < lower.length(); i++) {
      lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
    }
    return lower.toString();
  }

  private void count(OfStory of) {
    int before = of.terms.size();
    of.terms.add(sentence, story);
    held += of.terms.size() - before;
  }

  private OfStory of(Key key, Map<Key, OfStory> found) {
    return found.computeIfAbsent(
        key, unseen -> new OfStory(subjects.computeIfAbsent(key, one -> new SubjectTerms())));
  }

  /**
   * The terms of these words, each as the story writes it first. A name and the words around it are
   * no term together, and a state is none: with whom is asked elsewhere.
   */
  private void fill(int from, int to, List<Span> spans) {
    sentence.clear();
    int begin = from;
    for (Span span : spans) {
      int name = Math.max(begin, text.firstFrom(span.begin()));
      int end = Math.max(name, text.firstFrom(span.end()));
      fill(begin, name);
      if (!span.isState()) {
        fill(name, end);
      }
      begin = end;
    }
    fill(begin, to);
  }

  private void fill(int from, int to) {
    sentence.addWords(
        Terms.each(
            text,
            forms,
            from,
            to,
            (first, length) ->
                sentence.add(formKey(first, length), Terms.hash(text, forms, first, length))));
  }

  private long formKey(int first, int length) {
    int known = foldsOfStory.size();
    int fold = foldsOfStory.add(Terms.foldKey(text, forms, first, length));
    if (fold == known) {
      if (fold == formOfFold.length) {
        formOfFold = Arrays.copyOf(formOfFold, 2 * fold);
      }
      formOfFold[fold] = Terms.formKey(text, first, length);
    }
    return formOfFold[fold];
  }

  /** The actors and pairs of a sentence that are kept in its year. */
  private List<Key> keptOf(List<Span> spans, int month) {
    int[] named = spans.stream().mapToInt(span -> number(span.actor())).distinct().toArray();
    List<Key> found = new ArrayList<>();
    long year = Subject.period(Subject.start(month), true);
    long nobody = Hashes.of(Subject.NOBODY);
    for (int i = 0; i < named.length; i++) {
      if (kept.has(Subject.hash(actorHashes.get(named[i]), nobody, year))) {
        found.add(new Key(month, named[i], NOBODY));
      }
      for (int j = i + 1; j < named.length; j++) {
        boolean inOrder = actors.get(named[i]).compareTo(actors.get(named[j])) < 0;
        int first = inOrder ? named[i] : named[j];
        int second = inOrder ? named[j] : named[i];
        if (kept.has(Subject.hash(actorHashes.get(first), actorHashes.get(second), year))) {
          found.add(new Key(month, first, second));
        }
      }
    }
    return found;
  }

  private int number(String actor) {
    return actorNumbers.computeIfAbsent(
        actor,
        unseen -> {
          actors.add(actor);
          actorHashes.add(Hashes.of(actor));
          return actors.size() - 1;
        });
  }

  private void addOwnWords(Key key, List<Span> spans, SubjectTerms terms) {
    for (Span span : spans) {
      int actor = number(span.actor());
      if (actor == key.first() || actor == key.second()) {
        int to = text.firstFrom(span.end());
        for (int at = text.firstFrom(span.begin()); at < to; at++) {
          if (text.word(at) != TextWords.BREAK) {
            terms.addOwnWord(text.word(at));
          }
        }
      }
    }
  }

  private void keep(StoryText from, OfStory one) {
    StoryTerms bare = StoryTerms.of(from.id(), one.sentences, from.day());
    if (one.terms.keeps(bare)) {
      int[] inTitle = new int[from.title() == null ? 0 : sentence.size()];
      for (int i = 0; i < inTitle.length; i++) {
        inTitle[i] = sentence.shortHash(i);
      }
      one.terms.add(bare.with(distinct(inTitle), distinct(Arrays.copyOf(one.hashes, one.size))));
    }
  }

  private static int[] distinct(int[] hashes) {
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }
}
