package org.orderhub.rest.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Catches everything a resource lets go, the framework's own errors included. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private final Problems problems;

  @Context UriInfo uri;

  @Inject
  @SuppressWarnings("NullAway.Init") // The framework sets the context.
  ProblemMapper(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(Throwable failure) {
    return problems.answer(failure, uri.getRequestUri().getRawPath());
  }
}
