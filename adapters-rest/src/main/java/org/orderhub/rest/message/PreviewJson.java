package org.orderhub.rest.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.message.Contents;

/** What an e-mail would say. */
@Schema(name = "MessagePreview")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewJson(String language, String subject, String text, String html) {

  static PreviewJson from(Contents contents) {
    return new PreviewJson(
        contents.language().value(), contents.subject(), contents.text(), contents.html());
  }
}
