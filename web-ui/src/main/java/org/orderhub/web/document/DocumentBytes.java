package org.orderhub.web.document;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.orderhub.application.document.ReadDocument;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.FileType;

/** Sends files to browsers, which are told to run nothing of them. */
@Singleton
final class DocumentBytes {
  private static final String RUN_NOTHING = "default-src 'none'; sandbox; frame-ancestors 'none'";

  private final ReadDocument readDocument;

  DocumentBytes(ReadDocument readDocument) {
    this.readDocument = readDocument;
  }

  /** To be stored. */
  Response download(Document document) {
    return answer(document, "attachment", RUN_NOTHING).build();
  }

  /** To be looked at; only for what was found to be a picture or a PDF. */
  Response preview(Document document) {
    return answer(document, "inline", rules(document.content().type().preview())).build();
  }

  /** Chromium's viewer of PDFs does not run in a sandbox; it has one of its own. */
  private static String rules(FileType.Preview preview) {
    return switch (preview) {
      case PDF -> "default-src 'none'; object-src 'self'; frame-ancestors 'none'";
      case IMAGE, NONE -> RUN_NOTHING;
    };
  }

  private Response.ResponseBuilder answer(Document document, String disposition, String rules) {
    StreamingOutput bytes = out -> readDocument.writeTo(out, document);
    String name =
        URLEncoder.encode(document.name().value(), StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A");
    return Response.ok(bytes)
        .type(document.content().type().mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, document.content().size())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename*=UTF-8''" + name)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Content-Security-Policy", rules);
  }
}
