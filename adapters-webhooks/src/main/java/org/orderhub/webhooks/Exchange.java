package org.orderhub.webhooks;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.webhook.AttemptOutcome;

/** One message and its answer, from the first look at the host name to the last byte read. */
final class Exchange {
  private final CompletableFuture<WebhookSender.Attempt> ending = new CompletableFuture<>();
  private final Answer answer = new Answer();
  private final long started = System.nanoTime();
  private final Vertx vertx;
  private final Clock clock;
  private final long timer;
  private @Nullable HttpClientRequest request;
  private @Nullable MultiMap sent;
  private @Nullable MultiMap received;
  private boolean isOver;

  /** Ends by itself when the deadline is over, whatever happens or does not. */
  Exchange(Vertx vertx, Duration deadline, Clock clock) {
    this.vertx = vertx;
    this.clock = clock;
    this.timer =
        vertx.setTimer(Math.max(1, deadline.toMillis()), id -> end(new AttemptOutcome.TimedOut()));
  }

  CompletionStage<WebhookSender.Attempt> ending() {
    return ending;
  }

  synchronized boolean isOver() {
    return isOver;
  }

  /** What the head of the request held; empty when none left. */
  synchronized Optional<MultiMap> sent() {
    return Optional.ofNullable(sent);
  }

  /** What the head of the answer held; empty when none came. */
  synchronized Optional<MultiMap> received() {
    return Optional.ofNullable(received);
  }

  /** Sends the body; a connection that came too late is closed. */
  synchronized void send(HttpClientRequest opened, Buffer body) {
    if (isOver) {
      opened.reset();
      return;
    }
    request = opened;
    sent = opened.headers();
    opened.response().onSuccess(this::read).onFailure(this::fail);
    opened.send(body).onFailure(this::fail);
  }

  void fail(Throwable failure) {
    end(Failures.outcome(failure));
  }

  private synchronized void read(HttpClientResponse response) {
    received = response.headers();
    response.exceptionHandler(this::fail);
    response.handler(chunk -> take(chunk, response));
    response.endHandler(whole -> finish(response));
  }

  private synchronized void take(Buffer chunk, HttpClientResponse response) {
    if (!isOver && !answer.take(chunk)) {
      end(outcome(response));
    }
  }

  /** The connection is fit for the next message: it is not closed. */
  private synchronized void finish(HttpClientResponse response) {
    request = null;
    end(outcome(response));
  }

  /** The first end counts; closing the connection brings forth more of them. */
  synchronized void end(AttemptOutcome outcome) {
    if (isOver) {
      return;
    }
    isOver = true;
    vertx.cancelTimer(timer);
    if (request != null) {
      request.reset();
    }
    Duration took = Duration.ofNanos(System.nanoTime() - started);
    ending.complete(new WebhookSender.Attempt(outcome, took, answer.text()));
  }

  private AttemptOutcome outcome(HttpClientResponse response) {
    int status = response.statusCode();
    return status >= 200 && status < 300
        ? new AttemptOutcome.Accepted(status)
        : new AttemptOutcome.Refused(
            status, RetryAfter.parse(response.getHeader("Retry-After"), clock.instant()));
  }
}
