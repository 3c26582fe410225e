package org.orderhub.web.document;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.EOFException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.orderhub.application.document.ReadDocument;
import org.orderhub.domain.document.Document;

/** Sends files to browsers, which are told to run nothing of them. */
@Singleton
final class DocumentBytes {
  private final ReadDocument readDocument;

  DocumentBytes(ReadDocument readDocument) {
    this.readDocument = readDocument;
  }

  /** To be stored. */
  Response download(Document document) {
    return answer(document, "attachment").build();
  }

  /** To be looked at; only for what was found to be a picture or a PDF. */
  Response preview(Document document) {
    return answer(document, "inline").build();
  }

  private Response.ResponseBuilder answer(Document document, String disposition) {
    StreamingOutput bytes =
        out -> {
          for (int part = 0; part < document.content().parts(); part++) {
            out.write(
                readDocument
                    .read(document.account(), document.id(), part)
                    .orElseThrow(() -> new EOFException("The document was deleted meanwhile")));
          }
        };
    String name =
        URLEncoder.encode(document.name().value(), StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A");
    return Response.ok(bytes)
        .header(HttpHeaders.CONTENT_TYPE, document.content().type().mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, document.content().size())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename*=UTF-8''" + name)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
  }
}
