package org.orderhub.domain.message.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds a template from its tokens; every tag that cannot be understood is noted by its line. */
final class Parser {
  private static final int DEEPEST = 16;
  private static final Set<String> ENDS = Set.of("elsif", "else", "endif", "endfor");

  /** What a loop tells of itself. */
  private static final Shape.Group LOOP =
      new Shape.Group(
          Map.of(
              "index", new Shape.Single("which turn this is, from 1"),
              "length", new Shape.Single("how many turns there are"),
              "first", new Shape.Single("whether this is the first turn"),
              "last", new Shape.Single("whether this is the last turn")));

  private final List<Token> tokens;
  private final List<TemplateProblem> problems;
  private int next;

  Parser(List<Token> tokens, List<TemplateProblem> problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  List<Node> parse(Shape.Group tags) {
    List<Node> nodes = new ArrayList<>(body(tags, 0));
    while (next < tokens.size()) {
      Token stray = tokens.get(next++);
      note(stray, "{% " + stray.content() + " %} ends nothing that was begun");
      nodes.addAll(body(tags, 0));
    }
    return nodes;
  }

  /** All up to the end of the template, or to a command that ends what contains it. */
  private List<Node> body(Shape.Group tags, int depth) {
    List<Node> nodes = new ArrayList<>();
    while (next < tokens.size()) {
      Token token = tokens.get(next);
      if (token.kind() == Token.Kind.COMMAND && ENDS.contains(command(token))) {
        break;
      }
      next++;
      try {
        nodes.add(node(token, tags, depth));
      } catch (Misread misread) {
        note(token, misread.reason());
      }
    }
    return nodes;
  }

  private Node node(Token token, Shape.Group tags, int depth) {
    return switch (token.kind()) {
      case TEXT -> new Node.Plain(token.content());
      case OUTPUT -> {
        Expressions.Printed printed = new Expressions(tags).printed(token.content());
        yield new Node.Print(printed.value(), printed.filters(), token.place());
      }
      case COMMAND -> command(token, tags, depth);
    };
  }

  private Node command(Token token, Shape.Group tags, int depth) {
    if (depth == DEEPEST) {
      throw new Misread("Conditions and loops can lie in one another " + DEEPEST + " deep");
    }
    return switch (command(token)) {
      case "if" -> choice(token, tags, depth);
      case "for" -> loop(token, tags, depth);
      default ->
          throw new Misread(
              "There is no command "
                  + command(token)
                  + ", only if, elsif, else, endif, for, endfor");
    };
  }

  private Node choice(Token begin, Shape.Group tags, int depth) {
    List<Node.Branch> branches = new ArrayList<>();
    List<Node> otherwise = List.of();
    Condition condition = condition(begin, tags);
    branches.add(new Node.Branch(condition, body(tags, depth + 1)));
    while (isNext("elsif")) {
      Token token = tokens.get(next++);
      branches.add(new Node.Branch(condition(token, tags), body(tags, depth + 1)));
    }
    if (isNext("else")) {
      next++;
      otherwise = body(tags, depth + 1);
    }
    end(begin, "endif");
    return new Node.Choice(branches, otherwise);
  }

  /** What cannot be understood is noted, and the rest of the template is read on. */
  private Condition condition(Token token, Shape.Group tags) {
    try {
      TagReader words = arguments(token);
      return new Expressions(tags).condition(words);
    } catch (Misread misread) {
      note(token, misread.reason());
      return new Condition.Present(new Operand.Literal(new Value.Nothing()));
    }
  }

  private Node loop(Token begin, Shape.Group tags, int depth) {
    Operand.Tag list = new Operand.Tag(List.of());
    String name = "";
    Shape.Group inside = tags;
    try {
      TagReader words = arguments(begin);
      name = words.name();
      if (!words.takes("in")) {
        throw new Misread("A loop is written {% for line in lines %}");
      }
      Expressions expressions = new Expressions(tags);
      list = expressions.list(words);
      words.end();
      inside = tags.with(name, expressions.each(list)).with("forloop", LOOP);
    } catch (Misread misread) {
      note(begin, misread.reason());
      inside = name.isEmpty() ? tags : tags.with(name, new Shape.Anything(""));
    }
    List<Node> body = body(inside, depth + 1);
    List<Node> whenEmpty = List.of();
    if (isNext("else")) {
      next++;
      whenEmpty = body(tags, depth + 1);
    }
    end(begin, "endfor");
    return new Node.Loop(name, list, body, whenEmpty);
  }

  private void end(Token begin, String command) {
    if (isNext(command)) {
      next++;
    } else {
      note(begin, "{% " + begin.content() + " %} has no {% " + command + " %}");
    }
  }

  private boolean isNext(String command) {
    return next < tokens.size() && command(tokens.get(next)).equals(command);
  }

  /** The first word of a command; empty for anything else. */
  private static String command(Token token) {
    return token.kind() == Token.Kind.COMMAND ? token.content().split("\\s", 2)[0] : "";
  }

  private static TagReader arguments(Token token) {
    return new TagReader(token.content().substring(command(token).length()));
  }

  private void note(Token token, String message) {
    problems.add(new TemplateProblem(token.line(), message));
  }
}
