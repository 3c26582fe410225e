package org.orderhub.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.orderhub.application.shared.StorageUnavailable;

/** Stands in for the REST adapter, which tells programs what went wrong; it has precedence. */
@Provider
@Priority(PlainErrors.AFTER_ALL_OTHERS)
public class PlainErrors implements ExceptionMapper<Throwable> {
  static final int AFTER_ALL_OTHERS = 10_000;

  @Override
  public Response toResponse(Throwable failure) {
    int status =
        switch (failure) {
          case StorageUnavailable away -> 503;
          case WebApplicationException web -> web.getResponse().getStatus();
          default -> 500;
        };
    return Response.status(status)
        .type("application/problem+json")
        .header(HttpHeaders.RETRY_AFTER, status == 503 ? 2 : null)
        .entity("{}")
        .build();
  }
}
