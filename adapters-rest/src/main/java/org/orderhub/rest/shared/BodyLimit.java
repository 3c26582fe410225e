package org.orderhub.rest.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Refuses a body that announces itself as too large before a byte of it is read. */
@Singleton
public final class BodyLimit {
  private static final int BEFORE_READING = 290;

  /** Bodies that are streamed, and bounded by whoever reads them. */
  private static final List<String> STREAMED = List.of("/orders/bulk", "/products/import");

  /** A body with a document: 25 MiB in Base64, and what stands around. */
  public static final long DOCUMENT_BYTES = 36L * 1024 * 1024;

  private final EarlyRefusal refusal;

  BodyLimit(EarlyRefusal refusal) {
    this.refusal = refusal;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_READING);
  }

  private void check(RoutingContext request) {
    long announced = announced(request);
    if (announced <= StrictJson.MAXIMUM_BYTES || isStreamed(request)) {
      request.next();
    } else if (!holdsADocument(request)) {
      refusal.answer(request, Problem.of(Problem.Kind.TOO_LARGE, "A body holds at most 1 MiB."));
    } else if (announced <= DOCUMENT_BYTES) {
      request.next();
    } else {
      refusal.answer(request, Problem.of(Problem.Kind.TOO_LARGE, "A file holds at most 25 MiB."));
    }
  }

  private static boolean holdsADocument(RoutingContext request) {
    String path = request.request().path();
    return path != null && path.endsWith("/documents");
  }

  private static boolean isStreamed(RoutingContext request) {
    String path = request.request().path();
    return path != null && STREAMED.stream().anyMatch(path::endsWith);
  }

  private static long announced(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException notALength) {
      return Long.MAX_VALUE;
    }
  }
}
