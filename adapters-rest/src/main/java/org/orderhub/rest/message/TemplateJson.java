package org.orderhub.rest.message;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.message.Template;
import org.orderhub.rest.shared.Answers;

/** A template of e-mails. */
@Schema(
    name = "MessageTemplate",
    requiredProperties = {"name", "wordings"})
public record TemplateJson(
    @Schema(readOnly = true) String id,
    String name,
    @Schema(description = "The first is for people who speak none of the languages")
        List<WordingJson> wordings,
    @Schema(readOnly = true) String versionTag) {

  static TemplateJson from(Template template) {
    return new TemplateJson(
        template.id().toString(),
        template.draft().name(),
        template.draft().wordings().stream().map(WordingJson::from).toList(),
        Answers.tag(template.version()));
  }
}
