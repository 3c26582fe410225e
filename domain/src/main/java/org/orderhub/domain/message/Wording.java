package org.orderhub.domain.message;

import java.util.ArrayList;
import java.util.List;
import org.orderhub.domain.message.template.Formats;
import org.orderhub.domain.message.template.Medium;
import org.orderhub.domain.message.template.TemplateText;
import org.orderhub.domain.message.template.Value;
import org.orderhub.domain.message.template.Written;
import org.orderhub.domain.shared.InvalidValue;

/**
 * What a template says in one language. Each part is a template text of its own.
 *
 * @param html empty for an e-mail of text alone
 */
public record Wording(LanguageTag language, String subject, String text, String html) {

  /** A part of an e-mail. */
  public enum Part {
    SUBJECT(Medium.LINE),
    TEXT(Medium.PLAIN),
    HTML(Medium.HTML);

    private final Medium medium;

    Part(Medium medium) {
      this.medium = medium;
    }
  }

  /**
   * @throws InvalidValue when a part is longer than a template text may be
   */
  public Wording {
    for (String part : List.of(subject, text, html)) {
      if (part.length() > TemplateText.LONGEST) {
        throw new InvalidValue(
            "too_long", "must have at most " + TemplateText.LONGEST + " characters");
      }
    }
  }

  /** Everything that keeps it from being written out; empty when it is fine. */
  public List<WordingProblem> problems() {
    List<WordingProblem> problems = new ArrayList<>();
    if (subject.isBlank()) {
      problems.add(new WordingProblem(language, Part.SUBJECT, 1, "A subject is needed"));
    }
    if (text.isBlank()) {
      problems.add(
          new WordingProblem(language, Part.TEXT, 1, "A text is needed, also beside HTML"));
    }
    for (Part part : Part.values()) {
      switch (read(part)) {
        case TemplateText.Read.Fine fine -> {}
        case TemplateText.Read.Wrong wrong ->
            wrong.problems().stream()
                .map(problem ->
                    new WordingProblem(language, part, problem.line(), problem.message()))
                .forEach(problems::add);
      }
    }
    return problems;
  }

  /** Writes all parts. */
  public Outcome write(Value.Fields values, Formats formats) {
    List<String> parts = new ArrayList<>();
    for (Part part : Part.values()) {
      switch (read(part)) {
        case TemplateText.Read.Wrong wrong -> {
          return new Outcome.NotWritten(part, wrong.problems().getFirst().message());
        }
        case TemplateText.Read.Fine fine -> {
          switch (fine.text().write(values, formats)) {
            case Written.Done done -> parts.add(done.text());
            case Written.TooMuch tooMuch -> {
              return new Outcome.NotWritten(part, tooMuch.reason());
            }
          }
        }
      }
    }
    return new Outcome.Done(
        new Contents(language, parts.get(0).strip(), parts.get(1), parts.get(2)));
  }

  private TemplateText.Read read(Part part) {
    String source =
        switch (part) {
          case SUBJECT -> subject;
          case TEXT -> text;
          case HTML -> html;
        };
    return TemplateText.read(source, part.medium, MergeTags.ALL);
  }

  /** What came of writing it. */
  public sealed interface Outcome {
    record Done(Contents contents) implements Outcome {}

    record NotWritten(Part part, String reason) implements Outcome {}
  }
}
