package org.orderhub.web.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.orderhub.application.idempotency.AnswerOnce;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.idempotency.IdempotencyKey;
import org.orderhub.domain.shared.Actor;

/**
 * Carries out what a form asks for once, however often its button is pressed: the second press gets
 * where the first one led. A form that shows {@code {#once /}} can be sent like this; another value
 * in a field is another wish.
 */
@Singleton
public final class Once {
  static final String FIELD = "once";
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final AnswerOnce answerOnce;

  Once(AnswerOnce answerOnce) {
    this.answerOnce = answerOnce;
  }

  /**
   * A new name for one press of a button.
   *
   * @return a random UUID
   */
  static String newName() {
    return UUID.randomUUID().toString();
  }

  /**
   * The answer to a form.
   *
   * @param work its redirect counts as done; any other answer leaves the form to be sent again
   */
  public Response answer(AccountId account, Actor by, Form form, Supplier<Response> work) {
    if (form.value(FIELD).isEmpty()) {
      return work.get();
    }
    var request =
        new AnswerOnce.Request(account, new IdempotencyKey("form " + digest(by, form)), "");
    List<Response> made = new ArrayList<>();
    Supplier<AnswerOnce.Answer> noted =
        () -> {
          made.add(work.get());
          return note(made.getLast());
        };
    for (long begun = System.nanoTime(); ; LockSupport.parkNanos(PAUSE.toNanos())) {
      switch (answerOnce.answer(request, noted)) {
        case AnswerOnce.Result.First first -> {
          return made.getLast();
        }
        case AnswerOnce.Result.Repeated repeated -> {
          return Flash.redirect(repeated.text());
        }
        case AnswerOnce.Result.KeyOfAnother other ->
            throw new IllegalStateException("The key tells forms apart");
        case AnswerOnce.Result.StillRunning running -> {
          if (System.nanoTime() - begun > PATIENCE.toNanos()) {
            return ErrorPages.stillRunning();
          }
        }
      }
    }
  }

  private static AnswerOnce.Answer note(Response response) {
    boolean isDone = response.getStatus() == Response.Status.SEE_OTHER.getStatusCode();
    return new AnswerOnce.Answer(isDone ? Flash.note(response) : "", isDone);
  }

  /** Tells forms apart: who sent one, and everything in it. */
  private static String digest(Actor by, Form form) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(by.toString().getBytes(UTF_8));
      form.typed().forEach(typed -> digest.update((typed + "\n").getBytes(UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
