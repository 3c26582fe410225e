package org.orderhub.rest.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.Wording;
import org.orderhub.domain.message.WordingProblem;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.RequestRefused;

/** Reads templates, and says at which line of which part one is wrong. */
final class TemplateReader {
  private TemplateReader() {}

  static Template.Draft read(JsonNode body) {
    Fields fields = Fields.of(body, new Errors());
    fields.passOver(List.of("id", "versionTag"));
    String name = fields.required("name", text -> Text.key(text, TextLimits.NAME));
    fields.present("wordings");
    List<Wording> wordings =
        fields.objects("wordings", Template.Draft.MOST_LANGUAGES, TemplateReader::wording);
    fields.refuseOthers();
    fields.errors().throwIfAny();
    try {
      return new Template.Draft(Objects.requireNonNull(name), wordings);
    } catch (InvalidValue invalid) {
      fields.errors().add("/wordings", invalid);
      throw fields.errors().refusal();
    }
  }

  private static @Nullable Wording wording(Fields fields) {
    Wording wording = WordingJson.read(fields);
    fields.refuseOthers();
    return wording;
  }

  static RequestRefused wrong(List<WordingProblem> problems, Template.Draft draft) {
    Errors errors = new Errors();
    List<String> languages =
        draft.wordings().stream().map(wording -> wording.language().value()).toList();
    for (WordingProblem problem : problems) {
      add(errors, "/wordings/" + languages.indexOf(problem.language().value()), problem);
    }
    return errors.refusal();
  }

  static RequestRefused wrong(List<WordingProblem> problems) {
    Errors errors = new Errors();
    problems.forEach(problem -> add(errors, "", problem));
    return errors.refusal();
  }

  private static void add(Errors errors, String place, WordingProblem problem) {
    errors.add(
        place + "/" + PublicNames.of(problem.part()).toLowerCase(Locale.ROOT),
        "not_a_template",
        "Line " + problem.line() + ": " + problem.message());
  }
}
