package org.orderhub.rest.shared;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers a request that no resource shall see, and hangs up: its body is not read. */
@Singleton
final class EarlyRefusal {
  private final Problems problems;

  EarlyRefusal(Problems problems) {
    this.problems = problems;
  }

  void answer(RoutingContext request, Problem problem) {
    Problems.Written written = problems.written(problem, String.valueOf(request.request().path()));
    request
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, written.mediaType())
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .end(written.text());
  }
}
