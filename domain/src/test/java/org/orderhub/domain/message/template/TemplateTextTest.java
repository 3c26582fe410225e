package org.orderhub.domain.message.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.shared.Money;

final class TemplateTextTest {
  private static final Shape.Group TAGS =
      new Shape.Group(
          Map.of(
              "name", new Shape.Single("a name"),
              "url", new Shape.Single("an address"),
              "total", new Shape.Single("an amount"),
              "at", new Shape.Single("a time"),
              "data", new Shape.Anything("whatever a sender adds"),
              "lines",
                  new Shape.Several(
                      new Shape.Group(
                          Map.of(
                              "sku", new Shape.Single("what is sold"),
                              "quantity", new Shape.Single("how many"))),
                      "the lines")));

  private static final Value.Fields VALUES =
      new Value.Fields(
          Map.of(
              "name", new Value.Words("Ada <ada@example.org> & Söhne"),
              "url", new Value.Words("javascript:alert(1)"),
              "total", new Value.Amount(Money.of("1234.50", "EUR")),
              "at", new Value.Moment(Instant.parse("2026-03-05T23:30:00Z")),
              "data",
                  new Value.Fields(
                      Map.of(
                          "code", new Value.Words("X1"),
                          "until", new Value.Words("2026-04-01T10:00:00Z"))),
              "lines", new Value.Items(List.of(line("TAPE", "3"), line("GLUE", "1.5")))));

  private static Value line(String sku, String quantity) {
    return new Value.Fields(
        Map.of(
            "sku", new Value.Words(sku), "quantity", new Value.Figure(new BigDecimal(quantity))));
  }

  @Test
  void linesAreLoopedOverAndCommandsLeaveNoLinesBehind() {
    assertThat(
            plain(
                """
                Dear customer,
                {% for line in lines %}
                {{ forloop.index }}. {{ line.quantity }} x {{ line.sku }}{% if forloop.last %}.{% else %},{% endif %}
                {% else %}
                nothing
                {% endfor %}
                Bye
                """))
        .isEqualTo(
            """
            Dear customer,
            1. 3 x TAPE,
            2. 1.5 x GLUE.
            Bye
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "total > 100~yes",
        "total <= 100~no",
        "name contains \"Ada\"~yes",
        "data.code == 'X1' and total >= 1234.5~yes",
        "data.nothing~no",
        "not data.nothing~yes",
        "data.nothing or data.code~yes",
        "lines~yes",
        "data.code != \"X1\"~no"
      })
  void conditionsDecide(String condition, String expected) {
    assertThat(plain("{% if " + condition + " %}yes{% else %}no{% endif %}")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en~€1,234.50~March 6, 2026~12:30 AM",
        "de~1.234,50 €~6. März 2026~00:30",
        "fr~1 234,50 €~6 mars 2026~00:30"
      })
  void moneyAndTimesAreWrittenAsTheLanguageHasThem(
      String language, String money, String date, String time) {
    Formats formats = new Formats(Locale.forLanguageTag(language), ZoneId.of("Europe/Vienna"));
    assertThat(write("{{ total }}|{{ at }}|{{ at | time }}", Medium.PLAIN, formats))
        .isEqualTo(money + "|" + date + "|" + time);
  }

  @Test
  void filtersPutTextInThePlaceOfNothingAndReadTimesOfSenders() {
    assertThat(plain("{{ data.none | default: \"friend\" }}, {{ data.until | date }}"))
        .isEqualTo("friend, April 1, 2026");
    assertThat(plain("{{ data.code | downcase }}{{ \"{{\" }}")).isEqualTo("x1{{");
  }

  @Test
  void everyValueIsEscapedInHtml() {
    assertThat(html("<p title=\"{{ name }}\">{{ name }}</p>"))
        .isEqualTo(
            "<p title=\"Ada &lt;ada@example.org&gt; &amp; Söhne\">"
                + "Ada &lt;ada@example.org&gt; &amp; Söhne</p>");
  }

  @Test
  void anAddressThatIsCodeIsNotWritten() {
    assertThat(html("<a href=\"{{ url }}\">x</a><a href='{{ name }}'>y</a>"))
        .isEqualTo("<a href=\"#\">x</a><a href='#'>y</a>");
    assertThat(html("<a href=\"https://shop.example/{{ data.code }}\">x</a>"))
        .isEqualTo("<a href=\"https://shop.example/X1\">x</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href={{ url }}>x</a>",
        "<a onclick=\"{{ name }}\">x</a>",
        "<p style='{{ name }}'>x</p>",
        "<script>var a = '{{ name }}'</script>",
        "<style>p { color: {{ name }} }</style>",
        "<{{ name }}>"
      })
  void whereEscapingDoesNotHelpNoValueStands(String source) {
    assertThat(problems(source, Medium.HTML)).hasSize(1);
  }

  @Test
  void aSubjectStaysOnOneLineWhateverItsValuesHold() {
    Value.Fields evil =
        new Value.Fields(Map.of("name", new Value.Words("x\r\nBcc: eve@evil.test\u2028y")));
    TemplateText.Read read = TemplateText.read("For {{ name }}", Medium.LINE, TAGS);
    assertThat(fine(read).write(evil, english()))
        .isEqualTo(new Written.Done("For x Bcc: eve@evil.test y"));
    assertThat(problems("one\ntwo", Medium.LINE))
        .extracting(TemplateProblem::message)
        .containsExactly("It must stand on one line");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a^{{ nme }}~2~There is no tag nme; there are ",
        "{{ lines.sku }}~1~There is no tag lines.sku: lines is a list, for a loop",
        "{{ name.first }}~1~There is no tag name.first: nothing follows name",
        "^^{% for l in lines %}{{ l.size }}{% endfor %}~3~There is no tag l.size; l has ",
        "{% include 'x' %}~1~There is no command include, only ",
        "{{ name | raw }}~1~There is no filter raw, only default, date,",
        "{% for x in name %}{% endfor %}~1~name is no list",
        "{% if name %}~1~{% if name %} has no {% endif %}",
        "{% endif %}~1~{% endif %} ends nothing that was begun",
        "^{{ name~2~A tag begins here and never ends",
        "{{ name() }}~1~\"()\" cannot be understood",
        "{{ }}~1~Here a value is missing",
        "{% if name == %}{% endif %}~1~Here a value is missing",
        "{% for i in 100000 %}{% endfor %}~1~A loop needs a list, such as lines"
      })
  void whatIsWrongIsNamedWithItsLine(String source, int line, String message) {
    List<TemplateProblem> problems = problems(source.replace('^', '\n'), Medium.PLAIN);
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().line()).isEqualTo(line);
    assertThat(problems.getFirst().message()).startsWith(message);
  }

  @Test
  void allProblemsAreNamedAtOnce() {
    assertThat(problems("{{ a }}\n{% for l in b %}{{ l.c }}{% endfor %}\n{{ d }}", Medium.PLAIN))
        .extracting(TemplateProblem::line)
        .containsExactly(1, 2, 3);
  }

  @Test
  void loopsInLoopsHaveAnEnd() {
    String loops = "{% for a in lines %}".repeat(12) + "." + "{% endfor %}".repeat(12);
    Value.Fields many =
        new Value.Fields(
            Map.of("lines", new Value.Items(Collections.nCopies(2_000, line("A", "1")))));
    TemplateText text = fine(TemplateText.read(loops, Medium.PLAIN, TAGS));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(text.write(many, english()))
                .isInstanceOf(Written.TooMuch.class)
                .asString()
                .contains("more than 200000 steps"));
  }

  @Test
  void nothingBecomesLongerThanItMay() {
    Value.Fields many =
        new Value.Fields(
            Map.of(
                "lines", new Value.Items(Collections.nCopies(2_000, line("A".repeat(128), "1")))));
    TemplateText text =
        fine(
            TemplateText.read(
                "{% for a in lines %}" + "x".repeat(5_000) + "{% endfor %}", Medium.PLAIN, TAGS));
    assertThat(text.write(many, english()))
        .isEqualTo(new Written.TooMuch("It becomes longer than 256 KiB"));
    assertThat(problems("x".repeat(10_000_000), Medium.PLAIN)).hasSize(1);
  }

  @Property(tries = 2_000)
  void noTextMakesTheReaderFail(
      @ForAll
          @StringLength(max = 60)
          @Chars({'{', '}', '%', '|', '"', '<', '>', '=', '\n', '.', ' '})
          @CharRange(from = 'a', to = 'f')
          String source) {
    for (Medium medium : Medium.values()) {
      switch (TemplateText.read(source + "{% if name %}" + source, medium, TAGS)) {
        case TemplateText.Read.Fine text -> text.text().write(VALUES, english());
        case TemplateText.Read.Wrong wrong -> assertThat(wrong.problems()).isNotEmpty();
      }
    }
  }

  private static String plain(String source) {
    return write(source, Medium.PLAIN, english());
  }

  private static String html(String source) {
    return write(source, Medium.HTML, english());
  }

  private static String write(String source, Medium medium, Formats formats) {
    return switch (fine(TemplateText.read(source, medium, TAGS)).write(VALUES, formats)) {
      case Written.Done done -> done.text();
      case Written.TooMuch tooMuch -> throw new AssertionError(tooMuch);
    };
  }

  private static TemplateText fine(TemplateText.Read read) {
    return switch (read) {
      case TemplateText.Read.Fine found -> found.text();
      case TemplateText.Read.Wrong wrong -> throw new AssertionError(wrong.problems());
    };
  }

  private static List<TemplateProblem> problems(String source, Medium medium) {
    return switch (TemplateText.read(source, medium, TAGS)) {
      case TemplateText.Read.Fine none -> List.of();
      case TemplateText.Read.Wrong wrong -> wrong.problems();
    };
  }

  private static Formats english() {
    return new Formats(Locale.ENGLISH, ZoneId.of("UTC"));
  }
}
