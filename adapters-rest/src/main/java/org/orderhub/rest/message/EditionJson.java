package org.orderhub.rest.message;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.application.message.Templates;

/** A version of a template, and who made it. */
@Schema(name = "MessageTemplateVersion")
public record EditionJson(TemplateJson template, Instant madeAt, String madeBy) {

  static EditionJson from(Templates.Edition edition) {
    return new EditionJson(
        TemplateJson.from(edition.template()), edition.edit().at(), edition.edit().by());
  }
}
