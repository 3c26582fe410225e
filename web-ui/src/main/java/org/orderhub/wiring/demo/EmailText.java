package org.orderhub.wiring.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.Wording;

/**
 * The text of an e-mail of the demo account: a subject, then paragraphs, some of which stand for
 * blocks that several e-mails have. From it comes the template of its text and that of its HTML.
 */
record EmailText(String language, String subject, List<String> paragraphs) {
  private static final Pattern BLOCK = Pattern.compile("\\[([a-z-]+)]");
  private static final Pattern CONDITIONAL =
      Pattern.compile("(\\{% if [^%]+%})(.*)\\{% endif %}", Pattern.DOTALL);

  /** Reads it from the file of that name. */
  static EmailText read(String name, String language) {
    String source = resource(name + "." + language + ".txt");
    int end = source.indexOf('\n');
    return new EmailText(
        language,
        source.substring(0, end),
        Arrays.stream(source.substring(end + 1).strip().split("\n\n")).toList());
  }

  Wording wording() {
    return new Wording(
        new LanguageTag(language),
        subject,
        written(Form.TEXT).stripTrailing() + "\n",
        "<!doctype html>\n<html lang=\"%s\"><body style=\"font-family: sans-serif\">\n%s</body></html>\n"
            .formatted(language, written(Form.HTML)));
  }

  private enum Form {
    TEXT("txt", "%s\n\n"),
    HTML("html", "<p>%s</p>\n");

    private final String extension;
    private final String paragraph;

    Form(String extension, String paragraph) {
      this.extension = extension;
      this.paragraph = paragraph;
    }
  }

  private String written(Form form) {
    return paragraphs.stream()
        .map(paragraph -> written(paragraph, form))
        .collect(Collectors.joining());
  }

  private String written(String paragraph, Form form) {
    Matcher block = BLOCK.matcher(paragraph);
    if (block.matches()) {
      return resource("block-" + block.group(1) + "." + language + "." + form.extension);
    }
    Matcher conditional = CONDITIONAL.matcher(paragraph);
    return conditional.matches()
        ? conditional.group(1)
            + "\n"
            + form.paragraph.replace("%s", conditional.group(2))
            + "{% endif %}\n"
        : form.paragraph.replace("%s", paragraph);
  }

  private static String resource(String name) {
    try (InputStream file = EmailText.class.getResourceAsStream("/demo/e-mails/" + name)) {
      if (file == null) {
        throw new IllegalStateException("There is no text " + name);
      }
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
