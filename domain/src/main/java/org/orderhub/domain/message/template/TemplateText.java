package org.orderhub.domain.message.template;

import java.util.ArrayList;
import java.util.List;

/**
 * One text of a template, understood. Its author need not be trusted: the language has neither
 * calls nor assignments nor loops that are not over a list at hand, and what it writes is bounded.
 */
public final class TemplateText {
  /** Of the source, in UTF-16 code units. */
  public static final int LONGEST = 64 * 1024;

  private static final int MOST_PROBLEMS = 20;

  private final Medium medium;
  private final List<Node> nodes;

  private TemplateText(Medium medium, List<Node> nodes) {
    this.medium = medium;
    this.nodes = List.copyOf(nodes);
  }

  /** What came of reading one: a template to write out, or all that is wrong with it. */
  public sealed interface Read {
    record Fine(TemplateText text) implements Read {}

    record Wrong(List<TemplateProblem> problems) implements Read {
      public Wrong {
        problems = List.copyOf(problems);
      }
    }
  }

  /**
   * Reads a template.
   *
   * @param tags the merge tags there are; naming another one is a problem
   */
  public static Read read(String source, Medium medium, Shape.Group tags) {
    List<TemplateProblem> problems = new ArrayList<>();
    if (source.length() > LONGEST) {
      problems.add(
          new TemplateProblem(1, "It must have at most " + LONGEST / 1024 + " Ki characters"));
      return new Read.Wrong(problems);
    }
    if (medium == Medium.LINE && (source.indexOf('\n') >= 0 || source.indexOf('\r') >= 0)) {
      problems.add(new TemplateProblem(1, "It must stand on one line"));
    }
    List<Token> tokens = Lexer.tokens(source, problems);
    if (medium == Medium.HTML) {
      tokens = HtmlPlaces.placed(tokens, problems);
    }
    List<Node> nodes = new Parser(tokens, problems).parse(tags);
    return problems.isEmpty()
        ? new Read.Fine(new TemplateText(medium, nodes))
        : new Read.Wrong(problems.stream().limit(MOST_PROBLEMS).toList());
  }

  public Written write(Value.Fields values, Formats formats) {
    Paper paper = new Paper(medium);
    try {
      new Writing(paper, formats).write(nodes, values);
      return new Written.Done(paper.toString());
    } catch (Paper.Full full) {
      return new Written.TooMuch(String.valueOf(full.getMessage()));
    }
  }
}
