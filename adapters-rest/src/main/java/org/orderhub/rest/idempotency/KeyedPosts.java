package org.orderhub.rest.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.orderhub.application.idempotency.AnswerOnce;
import org.orderhub.domain.idempotency.IdempotencyKey;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.DryRun;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.Problems;
import org.orderhub.rest.shared.RequestRefused;

/**
 * Stands around every operation for partners: a POST with a key is carried out on a thread of its
 * own, whole and in one transaction, with the answer that is kept of it. All others pass untouched.
 */
@Interceptor
@PartnerApi
@Priority(Interceptor.Priority.APPLICATION)
class KeyedPosts {
  private final AnswerOnce answerOnce;
  private final Problems problems;
  private final ObjectMapper mapper;
  private final Caller caller;
  private final HttpHeaders headers;
  private final UriInfo uri;

  KeyedPosts(
      AnswerOnce answerOnce,
      Problems problems,
      ObjectMapper mapper,
      Caller caller,
      HttpHeaders headers,
      UriInfo uri) {
    this.answerOnce = answerOnce;
    this.problems = problems;
    this.mapper = mapper;
    this.caller = caller;
    this.headers = headers;
    this.uri = uri;
  }

  @AroundInvoke
  Object pass(InvocationContext call) throws Exception {
    Method operation = call.getMethod();
    if (!operation.isAnnotationPresent(POST.class) || !KeyHeader.isSent(headers)) {
      return call.proceed();
    }
    Optional<IdempotencyKey> key = KeyHeader.in(headers);
    if (key.isEmpty() || operation.isAnnotationPresent(SafeToRepeat.class) || DryRun.isAsked(uri)) {
      return call.proceed();
    }
    var request =
        new AnswerOnce.Request(
            caller.account(),
            key.get(),
            RequestDigest.of(caller.actor().name(), uri.getRequestUri(), call));
    return CompletionStage.class.isAssignableFrom(operation.getReturnType())
        ? later(request, call)
        : answer(request, call);
  }

  /** The event loop waits for no database. */
  private CompletionStage<Response> later(AnswerOnce.Request request, InvocationContext call) {
    return BlockingOperationControl.isBlockingAllowed()
        ? CompletableFuture.completedFuture(answer(request, call))
        : Uni.createFrom()
            .item(() -> answer(request, call))
            .runSubscriptionOn(Infrastructure.getDefaultExecutor())
            .subscribeAsCompletionStage();
  }

  private Response answer(AnswerOnce.Request request, InvocationContext call) {
    return switch (answerOnce.answer(request, () -> carryOut(call))) {
      case AnswerOnce.Result.First first ->
          KeptResponse.parse(first.text(), mapper).response().build();
      case AnswerOnce.Result.Repeated repeated ->
          KeptResponse.parse(repeated.text(), mapper)
              .response()
              .header(KeyHeader.REPLAYED, true)
              .build();
      case AnswerOnce.Result.KeyOfAnother other ->
          throw new RequestRefused(
              Problem.of(
                  Problem.Kind.KEY_OF_ANOTHER,
                  "Within 24 hours an Idempotency-Key is good for one request: the same address,"
                      + " body and API key. Send another key."));
      case AnswerOnce.Result.StillRunning running ->
          throw new RequestRefused(
              Problem.of(
                  Problem.Kind.STILL_RUNNING,
                  "Send it again in a moment: then it gets the first one's answer."));
    };
  }

  private AnswerOnce.Answer carryOut(InvocationContext call) {
    KeptResponse response = KeptResponse.of(response(call), produced(call.getMethod()), mapper);
    return new AnswerOnce.Answer(response.toText(mapper), response.isLasting());
  }

  /** A refusal is an answer; a failure takes back what was done. */
  private Response response(InvocationContext call) {
    try {
      Object result = call.proceed();
      return (Response)
          (result instanceof CompletionStage<?> stage
              ? stage.toCompletableFuture().join()
              : result);
    } catch (CompletionException failure) {
      return refusal(failure.getCause() == null ? failure : failure.getCause());
    } catch (Exception failure) {
      return refusal(failure);
    }
  }

  private Response refusal(Throwable failure) {
    if (failure instanceof RequestRefused refused && refused.problem().status() < 500) {
      return problems.answer(refused, uri.getRequestUri().getRawPath());
    }
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    throw new CompletionException(failure);
  }

  private static String produced(Method operation) {
    Produces own = operation.getAnnotation(Produces.class);
    Produces type = own == null ? operation.getDeclaringClass().getAnnotation(Produces.class) : own;
    return type == null ? MediaType.APPLICATION_JSON : type.value()[0];
  }
}
