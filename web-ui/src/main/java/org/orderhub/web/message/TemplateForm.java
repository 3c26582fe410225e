package org.orderhub.web.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.Wording;
import org.orderhub.domain.message.WordingProblem;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.web.shared.Form;

/** A template as its editor sends it: a name, and a row of inputs for each language. */
final class TemplateForm {
  private TemplateForm() {}

  /** The form for a new one, with one language. */
  static Form empty() {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    typed.put("rows", List.of("0"));
    typed.put(WordingRow.input(0, "language"), List.of("en"));
    typed.put(WordingRow.input(0, "subject"), List.of("Your order {{ order.orderId }}"));
    typed.put(
        WordingRow.input(0, "text"),
        List.of(
            """
            Dear {{ customer.name | default: "customer" }},

            {% for line in lines %}
            - {{ line.quantity }} x {{ line.name | default: "article" }}
            {% endfor %}

            {{ account.name }}\
            """));
    return Form.filledWith(typed);
  }

  static Form of(Template template) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    typed.put("version", List.of(Long.toString(template.version().number())));
    typed.put("name", List.of(template.draft().name()));
    List<Integer> numbers = new ArrayList<>();
    for (Wording wording : template.draft().wordings()) {
      int number = numbers.size();
      numbers.add(number);
      typed.put(WordingRow.input(number, "language"), List.of(wording.language().value()));
      typed.put(WordingRow.input(number, "subject"), List.of(wording.subject()));
      typed.put(WordingRow.input(number, "text"), List.of(wording.text()));
      typed.put(WordingRow.input(number, "html"), List.of(wording.html()));
    }
    typed.put("rows", List.of(WordingRow.written(numbers)));
    return Form.filledWith(typed);
  }

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<Template.Draft> read(Form form) {
    Optional<String> name = form.read("name", text -> Text.key(text.strip(), TextLimits.NAME));
    List<Wording> wordings = new ArrayList<>();
    for (int number : WordingRow.numbers(form)) {
      wording(form, number).ifPresent(wordings::add);
    }
    refuse(form, wordings.stream().flatMap(each -> each.problems().stream()).toList());
    if (form.isRefused()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Template.Draft(name.orElseThrow(), wordings));
    } catch (InvalidValue invalid) {
      form.refuse("rows", invalid.reason());
      return Optional.empty();
    }
  }

  static Optional<Wording> wording(Form form, int number) {
    var language =
        form.read(WordingRow.input(number, "language"), text -> new LanguageTag(text.strip()));
    try {
      return language.map(tag ->
          new Wording(
              tag,
              form.value(WordingRow.input(number, "subject")).strip(),
              lines(form.value(WordingRow.input(number, "text"))),
              lines(form.value(WordingRow.input(number, "html")))));
    } catch (InvalidValue tooLong) {
      form.refuse(WordingRow.input(number, "text"), tooLong.reason());
      return Optional.empty();
    }
  }

  /** Notes each problem at its field. */
  static void refuse(Form form, List<WordingProblem> problems) {
    for (int number : WordingRow.numbers(form)) {
      LanguageTag language =
          LanguageTag.parse(form.value(WordingRow.input(number, "language"))).orElse(null);
      for (Wording.Part part : Wording.Part.values()) {
        List<String> said =
            problems.stream()
                .filter(problem -> problem.language().equals(language) && problem.part() == part)
                .map(problem -> "Line " + problem.line() + ": " + problem.message())
                .toList();
        if (!said.isEmpty()) {
          form.refuse(
              WordingRow.input(number, part.name().toLowerCase(Locale.ROOT)),
              String.join(". ", said));
        }
      }
    }
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }
}
