package org.orderhub.rest.document;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.document.ReadDocument;
import org.orderhub.domain.document.Document;
import org.orderhub.rest.shared.Answers;

/** Sends a file to be stored, and never to be shown: whatever it holds, no browser runs it. */
@Singleton
final class DocumentContents {
  private final ReadDocument readDocument;

  DocumentContents(ReadDocument readDocument) {
    this.readDocument = readDocument;
  }

  /**
   * The bytes, part by part; 304 for whoever has them.
   *
   * @param known the tag of what the asker has; none for nothing
   */
  Response answer(Document document, @Nullable String known) {
    String tag = "\"" + document.content().sha256() + "\"";
    if (tag.equals(known)) {
      return headers(Response.notModified(), tag).build();
    }
    StreamingOutput bytes = out -> readDocument.writeTo(out, document);
    return headers(Response.ok(bytes), tag)
        .type(document.content().type().mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, document.content().size())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document))
        .build();
  }

  private static Response.ResponseBuilder headers(Response.ResponseBuilder answer, String tag) {
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox");
  }

  /** As RFC 6266 has it: a name for old readers, and the name itself. */
  private static String disposition(Document document) {
    String name = document.name().value();
    return "attachment; filename=\""
        + name.replaceAll("[^ A-Za-z0-9._()-]", "_")
        + "\"; filename*=UTF-8''"
        + Answers.encoded(name).replace("*", "%2A");
  }
}
