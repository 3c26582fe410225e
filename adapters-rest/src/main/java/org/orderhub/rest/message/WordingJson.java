package org.orderhub.rest.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.Wording;
import org.orderhub.rest.shared.Fields;

/** What a template says in one language. */
@Schema(
    name = "MessageWording",
    requiredProperties = {"language", "subject", "text"})
public record WordingJson(
    @Schema(examples = "de-AT") String language,
    @Schema(description = "On one line") String subject,
    String text,
    @Schema(description = "Every value in it is escaped; empty for an e-mail of text alone")
        String html) {

  static WordingJson from(Wording wording) {
    return new WordingJson(
        wording.language().value(), wording.subject(), wording.text(), wording.html());
  }

  /** None when anything is wrong, which is noted. */
  static @Nullable Wording read(Fields fields) {
    LanguageTag language = fields.required("language", LanguageTag::new);
    String subject = fields.required("subject", text -> text);
    String text = fields.required("text", each -> each);
    String html = fields.value("html", each -> each);
    return language == null || subject == null || text == null
        ? null
        : new Wording(language, subject, text, html == null ? "" : html);
  }
}
