package org.orderhub.rest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpClosedException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.domain.shared.InvalidValue;

/** Turns whatever went wrong into an answer that says so, and gives nothing else away. */
@Singleton
public final class Problems {
  public static final String MEDIA_TYPE = "application/problem+json";
  private static final Logger LOG = Logger.getLogger(Problems.class);
  private static final int RETRY_AFTER_SECONDS = 2;

  private final ObjectMapper mapper;
  private final Iterable<ErrorShape> shapes;

  Problems(ObjectMapper mapper, Instance<ErrorShape> shapes) {
    this.mapper = mapper;
    this.shapes = shapes;
  }

  /**
   * An error as its path writes errors.
   *
   * @param mediaType problem+json, unless a partner system has a shape of its own
   */
  public record Written(String text, String mediaType) {}

  public Response answer(Throwable failure, String path) {
    Problem problem = problem(failure, path);
    return answer(problem, write(problem, path), failure);
  }

  /** What to tell; the log has what was told of a failure of ours. */
  public Problem problem(Throwable failure, String path) {
    String trace = UUID.randomUUID().toString().replace("-", "");
    Problem problem = problem(failure);
    if (problem.status() >= 500) {
      LOG.errorf(failure, "%s answered %d, trace %s", path, problem.status(), trace);
    }
    return problem.at(path, trace);
  }

  /** For answers that are not given by a resource. */
  public Written written(Problem problem, String path) {
    return write(problem.at(path, UUID.randomUUID().toString().replace("-", "")), path);
  }

  private Response answer(Problem problem, Written written, Throwable failure) {
    Response.ResponseBuilder answer =
        Response.status(problem.status()).type(written.mediaType()).entity(written.text());
    if (problem.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"OrderHub\", charset=\"UTF-8\"");
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (problem.status() == 503) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    if (problem.is(Problem.Kind.STILL_RUNNING)) {
      answer.header(HttpHeaders.RETRY_AFTER, 1);
    }
    String allow = allow(failure);
    if (allow != null) {
      answer.header(HttpHeaders.ALLOW, allow);
    }
    return answer.build();
  }

  private static @Nullable String allow(Throwable failure) {
    return failure instanceof WebApplicationException web
        ? web.getResponse().getHeaderString(HttpHeaders.ALLOW)
        : null;
  }

  private Written write(Problem problem, String path) {
    for (ErrorShape shape : shapes) {
      if (shape.covers(path)) {
        return new Written(write(shape.body(problem)), MediaType.APPLICATION_JSON);
      }
    }
    return new Written(write(problem), MEDIA_TYPE);
  }

  private String write(Object body) {
    try {
      return mapper.writeValueAsString(body);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("An error cannot be written", failure);
    }
  }

  private static Problem problem(Throwable failure) {
    return switch (failure) {
      case RequestRefused refused -> refused.problem();
      case InvalidValue invalid ->
          Problem.of(Problem.Kind.INVALID_REQUEST, "A value " + invalid.reason() + ".");
      case StorageUnavailable unavailable ->
          Problem.of(
              Problem.Kind.UNAVAILABLE,
              "The database cannot be reached. Nothing was stored; try again.");
      case OutcomeUnknown unknown ->
          Problem.of(
              Problem.Kind.OUTCOME_UNKNOWN,
              "The connection to the database broke during the commit. Look whether the change is"
                  + " there before you send it again.");
      case ConcurrentChange change ->
          Problem.of(Problem.Kind.CONFLICT, change.getMessage() + ". Read it again and retry.");
      case WebApplicationException web -> framework(web.getResponse().getStatus());
      case IOException broken when isClientGone(broken) ->
          Problem.of(
              Problem.Kind.INVALID_REQUEST, "The connection was closed before the body's end.");
      default ->
          Problem.of(
              Problem.Kind.INTERNAL_ERROR, "Tell the operator the trace id; the log explains it.");
    };
  }

  /** Whoever leaves a page while it sends something; there is nobody left to answer. */
  private static boolean isClientGone(IOException broken) {
    return Stream.<Throwable>iterate(broken, Objects::nonNull, Throwable::getCause)
        .anyMatch(HttpClosedException.class::isInstance);
  }

  private static Problem framework(int status) {
    return switch (status) {
      case 400 -> Problem.of(Problem.Kind.INVALID_REQUEST, "A part of the request is malformed.");
      case 401 -> Problem.of(Problem.Kind.UNAUTHORIZED, "Send an API key.");
      case 403 -> Problem.of(Problem.Kind.FORBIDDEN, "Ask the account's administrator.");
      case 404 -> Problem.of(Problem.Kind.NOT_FOUND, "Nothing answers at this address.");
      case 405 -> Problem.of(Problem.Kind.METHOD_NOT_ALLOWED, "See the Allow header.");
      case 406 -> Problem.of(Problem.Kind.NOT_ACCEPTABLE, "Ask for application/json.");
      case 413 -> Problem.of(Problem.Kind.TOO_LARGE, "A body holds at most 1 MiB.");
      case 415 -> Problem.of(Problem.Kind.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
      case 429 -> Problem.of(Problem.Kind.TOO_MANY_REQUESTS, "Slow down.");
      case 503 -> Problem.of(Problem.Kind.UNAVAILABLE, "Try again in a moment.");
      default ->
          status >= 500
              ? Problem.of(
                  Problem.Kind.INTERNAL_ERROR,
                  "Tell the operator the trace id; the log explains it.")
              : new Problem(
                  Problem.Kind.OTHER.type(),
                  Problem.Kind.OTHER.title(),
                  status,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null);
    };
  }
}
